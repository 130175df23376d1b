package org.principled.archive;

/**
 * How much an archive may hold.
 *
 * @param parts number of entries
 * @param unpackedBytes bytes that all parts that are read may unpack to together
 * @param ratio how many times its packed size a part may unpack to, from its first megabyte on
 */
public record ArchiveLimits(int parts, long unpackedBytes, int ratio) {}
