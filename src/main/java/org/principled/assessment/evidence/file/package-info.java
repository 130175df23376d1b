/**
 * Evidence files as files: what is taken, under which name, and where it is kept.
 *
 * <p>Start with {@link org.principled.assessment.evidence.file.FileStore}. Everything that is sent is taken for hostile: a file is of an
 * allowed type by its name, its first bytes and its structure, and all of it is read once, streaming, with every length counted while
 * reading and none believed. The checks keep out what would run, reach out or be two things at once when a person opens a file; they do not
 * replace a virus scanner, and a file is only ever handed out as an attachment. Plain Java: no framework, no database, no words for people.
 */
@NullMarked
package org.principled.assessment.evidence.file;

import org.jspecify.annotations.NullMarked;
