package org.principled.account.provider;

import java.util.List;

/**
 * Somebody as a provider names them.
 *
 * @param subject issuer and subject, which a provider never gives to anybody else (OpenID Connect Core 1.0, section 5.7)
 * @param email address; empty where the provider does not give one or has not verified it
 * @param name as others are to see it
 * @param values what the provider's claim about roles lists
 */
record ProviderIdentity(String subject, String email, String name, List<String> values) {
    ProviderIdentity {
        values = List.copyOf(values);
    }
}
