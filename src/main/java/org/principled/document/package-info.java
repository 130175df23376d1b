/**
 * Documents about a company that carry the data they rest on. Start with {@link org.principled.document.CompanyDocument}. The command line
 * and the pages make their reports here, so both hand out the same.
 */
@NullMarked
package org.principled.document;

import org.jspecify.annotations.NullMarked;
