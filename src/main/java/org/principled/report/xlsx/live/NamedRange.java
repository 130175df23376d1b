package org.principled.report.xlsx.live;

/**
 * A name for some cells.
 *
 * @param refersTo their address, such as {@code 'Method'!$A$3:$A$6}
 */
public record NamedRange(String name, String refersTo) {}
