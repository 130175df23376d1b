package org.principled.company;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.company.CompanyFormView.Difference;
import org.principled.language.Spoken;

/** What the pages of cycles show. */
@Singleton
class CycleViews {

    private final Cycles cycles;
    private final StandingLines standings;
    private final KnownEditions editions;
    private final ComplaintWords complaints;
    private final CycleMessages words;

    CycleViews(
            Cycles cycles, StandingLines standings, KnownEditions editions, ComplaintWords complaints, Spoken spoken) {
        this.cycles = cycles;
        this.standings = standings;
        this.editions = editions;
        this.complaints = complaints;
        this.words = spoken.words(CycleMessages.class);
    }

    FormErrors errors(List<Complaint> wrong) {
        return new FormErrors(complaints.told(wrong));
    }

    CycleListView list(Person person) {
        List<CycleListView.Row> rows = cycles.visibleTo(person).stream()
                .map(cycle -> new CycleListView.Row(
                        CyclePages.path(cycle.id()),
                        cycle.title(),
                        cycle.questionnaire(),
                        period(cycle.facts()),
                        open(cycle.facts()),
                        cycles.invited(cycle.id(), person).size()))
                .toList();
        return new CycleListView(rows, Staff.mayEdit(person));
    }

    CyclePageView page(CycleView cycle, Person person, String typed, FormErrors errors, boolean stale) {
        Map<UUID, List<OpenedAssessments.Standing>> standing = standings.in(cycle, person);
        List<CyclePageView.Row> invited = cycles.invited(cycle.id(), person).stream()
                .map(company -> new CyclePageView.Row(
                        company.id(),
                        CompanyPages.path(company.id()),
                        company.name(),
                        standings.lines(cycle, standing.getOrDefault(company.id(), List.of()))))
                .toList();
        return new CyclePageView(
                cycle.id(),
                cycle.version(),
                cycle.title(),
                editions.titleOf(cycle.questionnaire()),
                editionHref(cycle.questionnaire()),
                period(cycle.facts()),
                open(cycle.facts()),
                cycle.facts().replyDays(),
                invited,
                typed,
                errors,
                stale,
                Staff.mayEdit(person));
    }

    /** @param cycle the cycle that is changed; null for a new one */
    CycleFormView form(
            @Nullable CycleView cycle,
            int version,
            CycleDraft typed,
            List<Complaint> wrong,
            Optional<List<Difference>> newer) {
        List<Option> questionnaires = editions.editions().stream()
                .map(each -> new Option(
                        each.key(),
                        each.label(),
                        each.key().equals(typed.questionnaire().strip())))
                .toList();
        return new CycleFormView(
                cycle == null ? words.newCycle() : words.changeCycle(cycle.title()),
                cycle == null ? "/cycles/new" : CyclePages.path(cycle.id()) + "/edit",
                cycle == null ? "/cycles" : CyclePages.path(cycle.id()),
                version,
                typed,
                questionnaires,
                errors(wrong),
                newer);
    }

    /** Where what was typed is not what is stored. */
    List<Difference> differences(CycleDraft typed, CycleDraft stored) {
        Map<String, String> now = texts(stored);
        List<Difference> differences = new ArrayList<>();
        texts(typed).forEach((label, text) -> {
            String other = now.getOrDefault(label, "");
            if (!text.strip().equals(other)) {
                differences.add(new Difference(label, text, other));
            }
        });
        return differences;
    }

    /** Every field as a text, by its label. */
    Map<String, String> texts(CycleDraft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(words.cycleTitle(), draft.title());
        texts.put(words.questionnaire(), draft.questionnaire());
        texts.put(words.periodStart(), draft.periodStart());
        texts.put(words.periodEnd(), draft.periodEnd());
        texts.put(words.opensOn(), draft.opensOn());
        texts.put(words.closesOn(), draft.closesOn());
        texts.put(words.replyDays(), draft.replyDays());
        return texts;
    }

    private String period(CycleFacts facts) {
        return words.days(facts.periodStart().toString(), facts.periodEnd().toString());
    }

    private String open(CycleFacts facts) {
        return words.days(facts.opensOn().toString(), facts.closesOn().toString());
    }

    /** {@code principle-d@2026.1} has its page at {@code /questionnaires/principle-d/2026.1}. */
    private static String editionHref(String name) {
        int at = name.indexOf('@');
        return "/questionnaires/" + encoded(name.substring(0, at)) + "/" + encoded(name.substring(at + 1));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
