/**
 * Who works for a company and for the coalition, and how somebody comes to: invitations, roles, leaving.
 *
 * <p>Start with {@link org.principled.people.Places}, which says who keeps whom. A company's people are kept by its leads and by
 * administrators, the coalition's by administrators.
 */
@NullMarked
package org.principled.people;

import org.jspecify.annotations.NullMarked;
