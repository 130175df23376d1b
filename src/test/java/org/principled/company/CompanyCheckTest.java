package org.principled.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.principled.canonical.Fraction;

class CompanyCheckTest {

    private static final CompanyDraft.Line LINE = new CompanyDraft.Line("Access", List.of("telecom"), "75 %");

    @Test
    void whatIsRightIsTakenOverAndTidied() {
        CompanyCheck check = new CompanyCheck(Set.of("telecom"));
        CompanyFacts facts = check.facts(
                new CompanyDraft(
                        "  Acme ",
                        "Acme Holding e\u0301tendue",
                        "5067 00ge 1g29 325q x363",
                        List.of("", "isin:XX0000000000 ", "register:HRB 1"),
                        "nl",
                        "",
                        "https://acme.example/about?x=1",
                        "250-999",
                        "minority",
                        List.of(LINE)),
                Optional.empty());
        assertThat(check.complaints()).isEmpty();
        assertThat(facts.name()).isEqualTo("Acme");
        assertThat(facts.legalName()).isEqualTo("Acme Holding étendue");
        assertThat(facts.lei()).isEqualTo("506700GE1G29325QX363");
        assertThat(facts.identifiers()).containsExactly("isin:XX0000000000", "register:HRB 1");
        assertThat(facts.country()).isEqualTo("NL");
        assertThat(facts.lines().get(0).share()).contains(Fraction.of(3, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', name: MISSING",
        "name, '  ', name: MISSING",
        "name, 'a\u0000b', name: UNPRINTABLE",
        "name, 'a\nb', name: UNPRINTABLE",
        "name, 'a\u202Eb', name: UNPRINTABLE",
        "name, 'a\uD800b', name: UNPRINTABLE",
        "legalName, 'a\u2028b', legalName: UNPRINTABLE",
        "lei, 1234, lei: LEI_FORM",
        "lei, 506700GE1G29325QX364, lei: LEI_CHECK",
        "identifiers, no scheme, identifiers: IDENTIFIER_FORM",
        "identifiers, 'a:', identifiers: IDENTIFIER_FORM",
        "country, XX, country: COUNTRY_UNKNOWN",
        "country, Netherlands, country: COUNTRY_UNKNOWN",
        "website, acme.example, website: WEBSITE_FORM",
        "website, javascript:alert(1), website: WEBSITE_FORM",
        "website, 'javascript://x/%0aalert(1)', website: WEBSITE_FORM",
        "website, 'https://user@acme.example', website: WEBSITE_FORM",
        "website, 'https:///path', website: WEBSITE_FORM",
        "website, 'https://acme.example/a b', website: WEBSITE_FORM",
        "headcount, many, headcount: WORD_UNKNOWN",
        "stateOwned, all, stateOwned: WORD_UNKNOWN",
    })
    void whatIsWrongIsNamed(String field, String written, String complaint) {
        assertThat(complaints(with(field, written))).containsExactly(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "legalName", "website", "identifiers"})
    void hugeTextsAreRefusedOnce(String field) {
        assertThat(complaints(with(field, "x".repeat(100_000)))).containsExactly(field + ": TOO_LONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lei", "country", "headcount", "stateOwned"})
    void hugeWordsAreRefusedOnceAndNeverRepeatedInFull(String field) {
        CompanyCheck check = new CompanyCheck(Set.of("telecom"));
        check.facts(with(field, "x".repeat(100_000)), Optional.empty());
        assertThat(check.complaints())
                .singleElement()
                .satisfies(complaint -> assertThat(complaint.about()).hasSizeLessThan(100));
    }

    @Test
    void aLineNeedsANameAndAKnownProfileAndAShareUpToOne() {
        assertThat(complaints(withLines(List.of(
                        LINE,
                        new CompanyDraft.Line("ACCESS", List.of("telecom"), ""),
                        new CompanyDraft.Line("", List.of("telecom"), "a lot"),
                        new CompanyDraft.Line("Other", List.of(), "5/4"),
                        new CompanyDraft.Line("More", List.of("bank", "telecom"), "-1 %")))))
                .containsExactly(
                        "lines[1].name: LINE_TWICE",
                        "lines[2].name: MISSING",
                        "lines[2].share: SHARE_FORM",
                        "lines[3].profiles: PROFILE_MISSING",
                        "lines[3].share: SHARE_RANGE",
                        "lines[4].profiles: PROFILE_UNKNOWN",
                        "lines[4].share: SHARE_RANGE");
    }

    @Test
    void tooManyLinesAreRefusedAsAWhole() {
        List<CompanyDraft.Line> lines = new ArrayList<>(Collections.nCopies(CompanyCheck.MOST_LINES + 1, LINE));
        assertThat(complaints(withLines(lines))).containsExactly("lines: TOO_MANY_LINES");
    }

    private static CompanyDraft withLines(List<CompanyDraft.Line> lines) {
        return new CompanyDraft("Acme", "", "", List.of(), "", "", "", "", "", lines);
    }

    private static CompanyDraft with(String field, String text) {
        return new CompanyDraft(
                field.equals("name") ? text : "Acme",
                field.equals("legalName") ? text : "",
                field.equals("lei") ? text : "",
                field.equals("identifiers") ? List.of(text) : List.of(),
                field.equals("country") ? text : "",
                "",
                field.equals("website") ? text : "",
                field.equals("headcount") ? text : "",
                field.equals("stateOwned") ? text : "",
                List.of(LINE));
    }

    private static List<String> complaints(CompanyDraft draft) {
        CompanyCheck check = new CompanyCheck(Set.of("telecom"));
        check.facts(draft, Optional.empty());
        return check.complaints().stream()
                .map(complaint -> complaint.field() + ": " + complaint.rule())
                .toList();
    }
}
