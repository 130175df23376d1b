/**
 * The record of who did what to whom.
 *
 * <p>Start with {@link org.principled.audit.AuditTrail}. Every feature writes to it, inside the transaction of the act itself: an act
 * without its row cannot be, nor a row without its act.
 */
@NullMarked
package org.principled.audit;

import org.jspecify.annotations.NullMarked;
