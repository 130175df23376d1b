package org.principled.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleCheckTest {

    @Test
    void whatIsRightIsTakenOver() {
        CycleCheck check = new CycleCheck(Set.of("principle-d@2026.1"));
        CycleFacts facts = check.facts(
                draft(" First ", "principle-d@2026.1", "2025-01-01", "2025-12-31", "2026-02-01", "2026-05-31", "30"));
        assertThat(check.complaints()).isEmpty();
        assertThat(facts.title()).isEqualTo("First");
        assertThat(facts.replyDays()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "'', principle-d@2026.1, 2025-01-01, 2025-12-31, 2026-02-01, 2026-05-31, 20, title: MISSING",
        "'a\u0007', principle-d@2026.1, 2025-01-01, 2025-12-31, 2026-02-01, 2026-05-31, 20, title: UNPRINTABLE",
        "A, '', 2025-01-01, 2025-12-31, 2026-02-01, 2026-05-31, 20, questionnaire: MISSING",
        "A, principle-d@1, 2025-01-01, 2025-12-31, 2026-02-01, 2026-05-31, 20, questionnaire: EDITION_UNKNOWN",
        "A, principle-d@2026.1, 1.1.2025, 2025-12-31, 2026-02-01, 2026-05-31, 20, periodStart: DATE_FORM",
        "A, principle-d@2026.1, 2025-02-30, 2025-12-31, 2026-02-01, 2026-05-31, 20, periodStart: DATE_FORM",
        "A, principle-d@2026.1, 2025-01-01, +99999-12-31, 2026-02-01, 2026-05-31, 20, periodEnd: DATE_FORM",
        "A, principle-d@2026.1, 2025-01-01, '', 2026-02-01, 2026-05-31, 20, periodEnd: MISSING",
        "A, principle-d@2026.1, 2025-01-02, 2025-01-01, 2026-02-01, 2026-05-31, 20, periodEnd: PERIOD_ORDER",
        "A, principle-d@2026.1, 2025-01-01, 2025-12-31, 2026-02-01, 2026-01-31, 20, closesOn: OPENING_ORDER",
        "A, principle-d@2026.1, 2025-01-01, 2025-12-31, 2026-02-01, 2026-05-31, 19, replyDays: REPLY_RANGE",
        "A, principle-d@2026.1, 2025-01-01, 2025-12-31, 2026-02-01, 2026-05-31, 999999999999, replyDays: REPLY_RANGE",
        "A, principle-d@2026.1, 2025-01-01, 2025-12-31, 2026-02-01, 2026-05-31, '', replyDays: REPLY_RANGE"
    })
    void whatIsWrongIsNamed(
            String title,
            String questionnaire,
            String periodStart,
            String periodEnd,
            String opensOn,
            String closesOn,
            String replyDays,
            String complaint) {
        assertThat(complaints(draft(title, questionnaire, periodStart, periodEnd, opensOn, closesOn, replyDays)))
                .containsExactly(complaint);
    }

    private static CycleDraft draft(
            String title,
            String questionnaire,
            String periodStart,
            String periodEnd,
            String opensOn,
            String closesOn,
            String replyDays) {
        return new CycleDraft(title, questionnaire, periodStart, periodEnd, opensOn, closesOn, replyDays);
    }

    private static List<String> complaints(CycleDraft draft) {
        CycleCheck check = new CycleCheck(Set.of("principle-d@2026.1"));
        check.facts(draft);
        return check.complaints().stream()
                .map(complaint -> complaint.field() + ": " + complaint.rule())
                .toList();
    }
}
