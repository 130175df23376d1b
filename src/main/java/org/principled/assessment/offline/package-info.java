/**
 * Answering without a connection: an assessment goes out as a workbook and comes back as changes, of which a person takes over those they
 * want. Start with {@link org.principled.assessment.offline.Books}.
 */
@NullMarked
package org.principled.assessment.offline;

import org.jspecify.annotations.NullMarked;
