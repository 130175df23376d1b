package org.principled.company;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.Person;
import org.principled.company.Complaint.Rule;
import org.principled.company.ImportPlan.Change;
import org.principled.company.ImportPlan.Item;
import org.principled.company.ImportPlan.Kind;
import org.principled.exchange.CsvTable;
import org.principled.language.Spoken;

/** Imports cycles and whom they invite: one row for each invited company, or one for a cycle that invites nobody. */
@Singleton
class CycleImporter implements Importer {

    private static final CsvTable.Columns COLUMNS = new CsvTable.Columns(
            List.of(
                    "cycle",
                    "questionnaire",
                    "period_start",
                    "period_end",
                    "opens_on",
                    "closes_on",
                    "reply_days",
                    "company"),
            List.of("cycle"));

    private final CycleRepository cycles;
    private final CompanyRepository companies;
    private final CycleEdits edits;
    private final CycleViews views;
    private final ComplaintWords complaints;
    private final ImportMessages words;

    CycleImporter(
            CycleRepository cycles,
            CompanyRepository companies,
            CycleEdits edits,
            CycleViews views,
            ComplaintWords complaints,
            Spoken spoken) {
        this.cycles = cycles;
        this.companies = companies;
        this.edits = edits;
        this.views = views;
        this.complaints = complaints;
        this.words = spoken.words(ImportMessages.class);
    }

    @Override
    public CsvTable.Columns columns() {
        return COLUMNS;
    }

    @Override
    public void store(List<CsvTable.Row> rows, ImportReport report, Person by) {
        Map<String, CycleRows> groups = new LinkedHashMap<>();
        for (CsvTable.Row row : rows) {
            String title = PlainText.normal(row.get("cycle"));
            if (title.isEmpty()) {
                report.add(row.number(), "cycle", words.nameMissing());
            } else {
                groups.computeIfAbsent(title.toLowerCase(Locale.ROOT), key -> new CycleRows(title, row.number()))
                        .add(row, report, words);
            }
        }
        groups.values().forEach(group -> store(group, report, by));
    }

    private void store(CycleRows group, ImportReport report, Person by) {
        Optional<CycleView> stored = cycles.findByTitle(group.title()).map(Cycle::view);
        CycleDraft before = stored.map(cycle -> CycleDraft.of(cycle.facts())).orElse(CycleDraft.empty());
        CycleDraft after = group.over(before);
        List<Change> changes = changes(before, after, stored.isEmpty());
        Optional<CycleView> cycle = stored;
        if (stored.isEmpty() || !changes.isEmpty()) {
            Outcome<CycleView> outcome = stored.isEmpty()
                    ? edits.create(after, by)
                    : edits.change(stored.get().id(), stored.get().version(), after, by);
            cycle = outcome instanceof Outcome.Done<CycleView> done ? Optional.of(done.view()) : Optional.empty();
            if (outcome instanceof Outcome.Refused<CycleView> refused) {
                refused.complaints().forEach(complaint -> group.report(complaint, report));
            }
        }
        invite(group, cycle, changes, report, by);
        Kind kind = stored.isEmpty() ? Kind.CREATED : changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
        report.add(new Item(group.row(), group.title(), kind, changes));
    }

    /** Invites the companies of the rows besides those that are invited already. */
    private void invite(
            CycleRows group, Optional<CycleView> cycle, List<Change> changes, ImportReport report, Person by) {
        Set<UUID> invited = new HashSet<>();
        cycle.ifPresent(each -> invited.addAll(cycles.invited(each.id())));
        List<String> added = new ArrayList<>();
        group.companies()
                .forEach((written, row) -> companies
                        .resolve(written)
                        .ifPresentOrElse(
                                company -> {
                                    if (invited.add(company.id())) {
                                        added.add(company.name());
                                    }
                                },
                                () -> report.add(
                                        row,
                                        "company",
                                        complaints.sentence(new Complaint(
                                                "company", Rule.COMPANY_UNKNOWN, CompanyCheck.shortened(written))))));
        if (!added.isEmpty()) {
            changes.add(
                    new Change(words.invitations(), "", added.stream().sorted().collect(Collectors.joining(", "))));
            cycle.ifPresent(each -> edits.setInvited(each.id(), each.version(), invited, by));
        }
    }

    private List<Change> changes(CycleDraft before, CycleDraft after, boolean isNew) {
        Map<String, String> now = isNew ? Map.of() : views.texts(before);
        List<Change> changes = new ArrayList<>();
        views.texts(after).forEach((label, text) -> {
            String old = now.getOrDefault(label, "");
            if (!old.equals(text.strip())) {
                changes.add(new Change(label, old, text));
            }
        });
        return changes;
    }
}
