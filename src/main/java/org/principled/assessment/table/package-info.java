/**
 * The quantitative tables of an assessment: rows that are checked cell by cell, and the answers that their completeness proposes.
 *
 * <p>Start with {@link org.principled.assessment.table.Tables}. A hard check refuses and names the cell; a soft one stores and asks for a
 * note. Nothing is stored by halves.
 */
@NullMarked
package org.principled.assessment.table;

import org.jspecify.annotations.NullMarked;
