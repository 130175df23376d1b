/**
 * Questionnaire editions: holding them by id, edition and hash, checking their files, and telling two of them apart.
 *
 * <p>Start with {@link org.principled.catalogue.Catalogue}. Reading a file is the matter of {@code catalogue.format}; this package knows
 * where files are, and nothing of scoring.
 */
@NullMarked
package org.principled.catalogue;

import org.jspecify.annotations.NullMarked;
