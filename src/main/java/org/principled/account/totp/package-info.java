/**
 * The second factor: time-based one-time passwords (RFC 6238) and the recovery codes for whoever loses the device.
 *
 * <p>Start with {@link org.principled.account.totp.TotpSecret}. Nothing here knows an account or a database.
 */
@NullMarked
package org.principled.account.totp;

import org.jspecify.annotations.NullMarked;
