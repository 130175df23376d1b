/**
 * Documents that are zip archives of XML (OOXML, ODF), read as if each were hostile: every byte accounted for, every length counted while
 * unpacking, no entity ever resolved.
 *
 * <p>Start with {@link org.principled.archive.ZipPackage} and {@link org.principled.archive.Parts}. This package knows only {@code java.*};
 * what a document may hold is decided by those who read it. {@link org.principled.archive.FixedZip} is for those we write.
 */
@NullMarked
package org.principled.archive;

import org.jspecify.annotations.NullMarked;
