package org.principled.report.xlsx.live;

/** A cell. */
public record Cell(Style style, Content content) {}
