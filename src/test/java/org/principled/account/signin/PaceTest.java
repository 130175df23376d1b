package org.principled.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final Instant LAST = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 30", "6, 60", "7, 120", "9, 480", "10, 900", "11, 900", "1000, 900"})
    void waitsDoubleUpToAQuarterOfAnHour(int failures, int seconds) {
        assertThat(Pace.PERSON.left(failures, LAST, LAST)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void whatHasBeenWaitedCounts() {
        assertThat(Pace.PERSON.left(6, LAST, LAST.plusSeconds(45))).isEqualTo(Duration.ofSeconds(15));
        assertThat(Pace.PERSON.left(6, LAST, LAST.plusSeconds(60))).isZero();
        assertThat(Pace.PERSON.left(6, LAST, LAST.plusSeconds(900))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/questionnaires/principle-d/2026.1?lang=ar, /questionnaires/principle-d/2026.1?lang=ar",
        "//evil.example/, /assessments",
        "/\\evil.example, /assessments",
        "/%09/evil.example, /%09/evil.example",
        "https://evil.example/, /assessments",
        "javascript:alert(1), /assessments",
        "'', /assessments",
        "/sign-in, /assessments",
        "/Sign-out, /assessments",
        "/api/v1/session, /assessments",
        "'/a\r\nX: y', /assessments",
        "/a%zz, /assessments",
        "/a#b, /assessments"
    })
    void afterSigningInOneStaysOnThisServer(String wanted, String path) {
        assertThat(LocalPath.of(wanted)).hasToString(path);
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.7, 203.0.113.7", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64", "0:0:0:0:0:0:0:1, 0:0:0:0::/64"})
    void anIpv6HouseholdIsOneAddress(String address, String network) {
        assertThat(Browser.network(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0 | Firefox, Linux
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0 Safari/537.36 Edg/129.0 | Edge, Windows
            Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1 | Safari, iPhone
            curl/8.0 | curl
            something | ''
            """)
    void aBrowserIsNamedAsItsOwnerKnowsIt(String agent, String name) {
        assertThat(Browser.name(agent)).isEqualTo(name);
    }
}
