/**
 * Signing in with the organisation's own OpenID Connect provider, where an operator has switched it on (docs/operating.md). The provider
 * says who somebody is and in which groups; {@link org.principled.account.provider.ProviderRoles} says which roles follow. The session that
 * begins is one of ours, so signing out ends it like any other.
 */
@NullMarked
package org.principled.account.provider;

import org.jspecify.annotations.NullMarked;
