package org.principled.company;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.principled.company.Complaint.Rule;

/** Looks at a cycle that somebody wrote down: everything that can be said without the other cycles. */
final class CycleCheck {

    private static final int TITLE = 120;
    /** Stands for a date that is wrong, which is complained about. */
    private static final LocalDate NONE = LocalDate.EPOCH;

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final List<Complaint> complaints = new ArrayList<>();
    private final Set<String> editions;

    /** @param editions names of the editions that can be answered, such as {@code principle-d@2026.1} */
    CycleCheck(Set<String> editions) {
        this.editions = editions;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** The facts that a draft states; only to be used where there are no complaints. */
    CycleFacts facts(CycleDraft draft) {
        String title = PlainText.normal(draft.title());
        PlainText.check("title", title, TITLE, complaints);
        if (title.isEmpty()) {
            complain("title", Rule.MISSING, "");
        }
        CycleFacts facts = new CycleFacts(
                title,
                edition(draft.questionnaire().strip()),
                date("periodStart", draft.periodStart()),
                date("periodEnd", draft.periodEnd()),
                date("opensOn", draft.opensOn()),
                date("closesOn", draft.closesOn()),
                replyDays(draft.replyDays()));
        order("periodEnd", facts.periodStart(), facts.periodEnd(), Rule.PERIOD_ORDER);
        order("closesOn", facts.opensOn(), facts.closesOn(), Rule.OPENING_ORDER);
        return facts;
    }

    private String edition(String written) {
        if (written.isEmpty()) {
            complain("questionnaire", Rule.MISSING, "");
        } else if (!editions.contains(written)) {
            complain(
                    "questionnaire",
                    Rule.EDITION_UNKNOWN,
                    String.join(", ", editions.stream().sorted().toList()));
        }
        return written;
    }

    private LocalDate date(String field, String written) {
        if (written.isBlank()) {
            complain(field, Rule.MISSING, "");
            return NONE;
        }
        try {
            LocalDate date = LocalDate.parse(written.strip());
            if (!date.isBefore(FIRST) && !date.isAfter(LAST)) {
                return date;
            }
        } catch (DateTimeParseException none) {
            // Complained about below, like a date that nobody can mean.
        }
        complain(field, Rule.DATE_FORM, "");
        return NONE;
    }

    private void order(String field, LocalDate first, LocalDate last, Rule rule) {
        if (!first.equals(NONE) && !last.equals(NONE) && last.isBefore(first)) {
            complain(field, rule, "");
        }
    }

    private int replyDays(String written) {
        try {
            int days = Integer.parseInt(written.strip());
            if (days >= CycleFacts.LEAST_REPLY_DAYS && days <= CycleFacts.MOST_REPLY_DAYS) {
                return days;
            }
        } catch (NumberFormatException none) {
            // Complained about below, like a number out of range.
        }
        complain("replyDays", Rule.REPLY_RANGE, CycleFacts.LEAST_REPLY_DAYS + "–" + CycleFacts.MOST_REPLY_DAYS);
        return CycleFacts.LEAST_REPLY_DAYS;
    }

    private void complain(String field, Rule rule, String about) {
        complaints.add(new Complaint(field, rule, about));
    }
}
