package org.principled.company;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.principled.account.Person;
import org.principled.company.ImportPlan.Change;
import org.principled.company.ImportPlan.Item;
import org.principled.company.ImportPlan.Kind;
import org.principled.exchange.CsvTable;
import org.principled.language.Spoken;

/** Imports companies: one row for each business line, or one for a company without lines. */
@Singleton
class CompanyImporter implements Importer {

    private static final CsvTable.Columns COLUMNS = new CsvTable.Columns(
            List.of(
                    "company",
                    "legal_name",
                    "lei",
                    "identifiers",
                    "country",
                    "parent",
                    "website",
                    "headcount",
                    "state_owned",
                    "line",
                    "profiles",
                    "share"),
            List.of("company"));

    private final CompanyRepository companies;
    private final Companies views;
    private final CompanyEdits edits;
    private final CompanyForms forms;
    private final ImportMessages words;

    CompanyImporter(
            CompanyRepository companies, Companies views, CompanyEdits edits, CompanyForms forms, Spoken spoken) {
        this.companies = companies;
        this.views = views;
        this.edits = edits;
        this.forms = forms;
        this.words = spoken.words(ImportMessages.class);
    }

    @Override
    public CsvTable.Columns columns() {
        return COLUMNS;
    }

    @Override
    public void store(List<CsvTable.Row> rows, ImportReport report, Person by) {
        Map<String, CompanyRows> groups = new LinkedHashMap<>();
        for (CsvTable.Row row : rows) {
            String name = PlainText.normal(row.get("company"));
            if (name.isEmpty()) {
                report.add(row.number(), "company", words.nameMissing());
            } else {
                groups.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new CompanyRows(name, row.number()))
                        .add(row, report, words);
            }
        }
        parentsFirst(groups).forEach(group -> store(group, report, by));
    }

    /** A company after its parent, where the file holds both: only what is stored can be named. */
    private static List<CompanyRows> parentsFirst(Map<String, CompanyRows> groups) {
        List<CompanyRows> ordered = new ArrayList<>();
        groups.values().forEach(group -> addAfterParent(group, groups, ordered, new ArrayList<>()));
        return ordered;
    }

    private static void addAfterParent(
            CompanyRows group, Map<String, CompanyRows> groups, List<CompanyRows> ordered, List<CompanyRows> waiting) {
        if (ordered.contains(group) || waiting.contains(group)) {
            return;
        }
        waiting.add(group);
        CompanyRows parent = groups.get(PlainText.normal(group.get("parent")).toLowerCase(Locale.ROOT));
        if (parent != null) {
            addAfterParent(parent, groups, ordered, waiting);
        }
        ordered.add(group);
    }

    private void store(CompanyRows group, ImportReport report, Person by) {
        Optional<CompanyView> stored = find(group);
        CompanyDraft before = stored.map(CompanyDraft::of).orElse(CompanyDraft.empty());
        CompanyDraft after = group.over(before);
        List<Change> changes = changes(before, after);
        if (stored.isPresent() && changes.isEmpty()) {
            report.add(new Item(group.row(), group.name(), Kind.SAME, changes));
            return;
        }
        Outcome<CompanyView> outcome = stored.isEmpty()
                ? edits.create(after, by)
                : edits.change(stored.get().id(), stored.get().version(), after, by);
        if (outcome instanceof Outcome.Refused<CompanyView> refused) {
            refused.complaints().forEach(complaint -> group.report(complaint, report));
        }
        report.add(new Item(group.row(), group.name(), stored.isEmpty() ? Kind.CREATED : Kind.CHANGED, changes));
    }

    /** The company that the rows are about: the one with their LEI or, where none has it, with their name. */
    private Optional<CompanyView> find(CompanyRows group) {
        String lei = Lei.normal(group.get("lei"));
        Optional<Company> found = Lei.hasForm(lei) ? companies.findByLei(lei) : Optional.empty();
        return found.or(() -> companies.resolve(group.name())).flatMap(company -> views.find(company.id()));
    }

    private List<Change> changes(CompanyDraft before, CompanyDraft after) {
        Map<String, String> now = forms.texts(before);
        List<Change> changes = new ArrayList<>();
        forms.texts(after).forEach((label, text) -> {
            String old = now.getOrDefault(label, "");
            if (!old.equals(text.strip())) {
                changes.add(new Change(label, old, text));
            }
        });
        return changes;
    }
}
