/**
 * How the program writes to its database so that nothing it acknowledged is lost.
 *
 * <p>Start with {@link org.principled.database.Writes}: every use case that writes carries it. H2 loses or reverts commits when several
 * transactions write at once, so they pass one gate, one at a time; on PostgreSQL the gate stands open.
 */
@NullMarked
package org.principled.database;

import org.jspecify.annotations.NullMarked;
