/**
 * Editions of questionnaires as pages that anyone can read: what is asked, what an answer takes, how it counts.
 *
 * <p>Named after what a page shows: one edition. {@code catalogue} holds the editions and knows no web framework, so their pages live
 * here. Start with {@link org.principled.edition.EditionPages}. Pages are rendered from records that say everything they show; the
 * makers of these records turn the rules of a questionnaire into words and know no HTTP.
 */
@NullMarked
package org.principled.edition;

import org.jspecify.annotations.NullMarked;
