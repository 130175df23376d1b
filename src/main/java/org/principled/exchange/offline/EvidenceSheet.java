package org.principled.exchange.offline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.principled.answer.Annex;
import org.principled.exchange.AnswerFields;
import org.principled.exchange.AnswerKey;
import org.principled.exchange.WorkbookUpload;
import org.principled.exchange.offline.Look.Role;
import org.principled.exchange.workbook.WorkbookWords;

/** The sheet with evidence: one row for each document and question, and empty ones for more. */
final class EvidenceSheet {

    private static final int EMPTY_ROWS = 200;

    private static final Set<String> DAYS = Set.of("date", "period_start", "period_end");

    private final AnswerForm form;
    private final WorkbookWords words;
    private final Map<AnswerKey, String> said;
    private final Choices choices;

    EvidenceSheet(AnswerForm form, WorkbookWords words, Map<AnswerKey, String> said, Choices choices) {
        this.form = form;
        this.words = words;
        this.said = said;
        this.choices = choices;
    }

    List<FormSheet.Column> columns() {
        List<FormSheet.Column> columns = new ArrayList<>();
        columns.add(column("element", 11, Role.INPUT));
        columns.add(column("unit_kind", 0, Role.INPUT));
        columns.add(column("unit", form.sheet().units().isEmpty() ? 0 : 18, Role.INPUT));
        for (String field : AnswerFields.OF_EVIDENCE) {
            boolean isFile = field.startsWith("file_");
            int width = field.equals("file_sha256") ? 0 : field.equals("title") || field.equals("quote") ? 40 : 18;
            String header = field.equals("file_sha256") ? "" : words.say("header." + field);
            columns.add(new FormSheet.Column(
                    field, header, width, isFile ? Role.TEXT : DAYS.contains(field) ? Role.DAY : Role.INPUT));
        }
        columns.add(column("audience", 14, Role.INPUT));
        columns.add(new FormSheet.Column("id", "", 0, Role.TEXT));
        columns.add(new FormSheet.Column(WorkbookUpload.BASE, WorkbookUpload.HEADER, 0, Role.TEXT));
        return columns;
    }

    private FormSheet.Column column(String key, int width, Role role) {
        return new FormSheet.Column(key, words.say("header." + key), width, role);
    }

    void write(FormSheet sheet, List<String> codes) {
        Map<String, String> kinds = labels(form.questionnaire().evidence().kinds(), "evidence-kinds.");
        Map<String, String> bodies = labels(form.questionnaire().evidence().bodies(), "evidence-bodies.");
        form.sheet().annex().items().stream()
                .filter(item -> item.kind().equals("evidence"))
                .sorted(Comparator.comparing(Annex.Item::element)
                        .thenComparing(Annex.Item::unit)
                        .thenComparing(item -> AnswerFields.evidenceId(item.content())))
                .forEach(item -> sheet.add(row(item, kinds, bodies)));
        List<String> empty = Collections.nCopies(columns().size(), "");
        for (int i = 0; i < EMPTY_ROWS; i++) {
            sheet.add(empty);
        }
        offer(sheet, "element", codes);
        offer(sheet, "kind", List.copyOf(kinds.values()));
        offer(
                sheet,
                "audience",
                Stream.of(Annex.Audience.values())
                        .map(each -> words.audience(each.key()))
                        .toList());
        for (String day : DAYS.stream().sorted().toList()) {
            Choices.prompt(
                    sheet.sheet(),
                    words.say("header." + day),
                    words.say("date.prompt"),
                    FormSheet.FIRST,
                    sheet.next() - 1,
                    sheet.column(day));
        }
        sheet.finish();
    }

    private void offer(FormSheet sheet, String column, List<String> entries) {
        choices.offer(sheet.sheet(), entries, FormSheet.FIRST, sheet.next() - 1, sheet.column(column));
    }

    private List<String> row(Annex.Item item, Map<String, String> kinds, Map<String, String> bodies) {
        int slash = item.unit().indexOf('/');
        String id = AnswerFields.evidenceId(item.content());
        List<String> texts = new ArrayList<>(List.of(
                item.element(),
                slash < 0 ? "" : item.unit().substring(0, slash),
                item.unit().substring(slash + 1)));
        for (String field : AnswerFields.OF_EVIDENCE) {
            String text = item.content().getOrDefault(field, "");
            texts.add(
                    field.equals("kind")
                            ? kinds.getOrDefault(text, text)
                            : field.equals("body") ? bodies.getOrDefault(text, text) : text);
        }
        texts.add(words.audience(item.audience().key()));
        texts.add(id);
        texts.add(
                AnswerFields.mark(said.getOrDefault(new AnswerKey(item.element(), item.unit(), "evidence:" + id), "")));
        return texts;
    }

    private Map<String, String> labels(List<String> keys, String path) {
        Map<String, String> labels = new LinkedHashMap<>();
        keys.forEach(key -> labels.put(
                key,
                form.texts().values().getOrDefault(path + key + ".label", key).strip()));
        return labels;
    }
}
