/**
 * The way back for whoever has lost the device and all recovery codes: a request, and somebody who knows the person.
 *
 * <p>Start with {@link org.principled.account.lost.WayBack}. It takes the password and another person together, so that neither a stolen
 * password nor somebody who keeps accounts is enough alone.
 */
@NullMarked
package org.principled.account.lost;

import org.jspecify.annotations.NullMarked;
