package org.principled.report.xlsx.live;

/**
 * A cell that leads elsewhere.
 *
 * @param target an address on the web, or the name of a sheet after a number sign
 */
public record Link(int row, int column, String target) {}
