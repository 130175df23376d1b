package org.principled.company;

/** Something that can be chosen in a form. */
record Option(String key, String label, boolean chosen) {}
