package org.principled.assessment.evidence.file;

/**
 * A file that was taken and is kept.
 *
 * @param name the name to show it under and hand it out under; two files of one content may have two
 * @param type what it is
 * @param sha256 SHA-256 of its content, 64 lower-case hexadecimal digits; what {@link FileStore} knows it by
 * @param size of its content, in bytes
 */
public record StoredFile(FileName name, FileType type, String sha256, long size) {}
