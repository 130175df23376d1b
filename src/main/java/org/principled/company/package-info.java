/**
 * The companies that are assessed and the cycles in which they are assessed.
 *
 * <p>Start with {@link org.principled.company.Companies} and {@link org.principled.company.Cycles}, which other features ask. The
 * coalition's staff keep these facts; a company's people read those of their own company. Entities stay in here: everybody else gets
 * records.
 */
@NullMarked
package org.principled.company;

import org.jspecify.annotations.NullMarked;
