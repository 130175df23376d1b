package org.principled.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/style.css",
                "/questionnaires/principle-d/2026.1",
                "/questionnaires/principle-d/2026.1/",
                "/questionnaires/a~b/1_0/areas/%C3%A9%20x"
            })
    void addressesAsLinksHaveThemPass(String path) {
        assertThat(AddressGuard.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "x",
                "//",
                "//style.css",
                "/a//b",
                "/a/../b",
                "/a/./b",
                "/..",
                "/.",
                "/a/..%2f",
                "/a%2Fb",
                "/%2e%2e/b",
                "/a%5cb",
                "/a\\b",
                "/a;x",
                "/a%3bx",
                "/a%00",
                "/a%0d%0aX:y",
                "/a%7f",
                "/a%252e",
                "/a%",
                "/a%z1",
                "/a b",
                "/a<b",
                "/é"
            })
    void tricksAreRefused(String path) {
        assertThat(AddressGuard.isPlain(path)).isFalse();
    }

    @Test
    void aRequestWithoutAPathIsRefused() {
        assertThat(AddressGuard.isPlain(null)).isFalse();
    }

    @Test
    void aQueryWithACharacterThatNoTextHasIsRefused() {
        assertThat(AddressGuard.hasNul("q=a%00b")).isTrue();
        assertThat(AddressGuard.hasNul("q=a%20b")).isFalse();
        assertThat(AddressGuard.hasNul(null)).isFalse();
    }
}
