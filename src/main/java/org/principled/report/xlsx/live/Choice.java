package org.principled.report.xlsx.live;

/** A drop-down list on some cells, from a named range. */
public record Choice(Block cells, String range) {}
