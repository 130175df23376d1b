package org.principled.exchange.offline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex;
import org.principled.answer.Unit;
import org.principled.exchange.AnswerColumn;
import org.principled.exchange.AnswerFields;
import org.principled.exchange.AnswerKey;
import org.principled.exchange.WorkbookUpload;
import org.principled.exchange.offline.Look.Role;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;

/** The sheets with questions: scope, one for each area, and red flags. */
final class AnswerSheets {

    private static final List<AnswerColumn> FIELDS = List.of(
            AnswerColumn.ANSWER, AnswerColumn.NA_CODE, AnswerColumn.REASON, AnswerColumn.GRADE, AnswerColumn.COMMENT);

    private final AnswerForm form;
    private final WorkbookWords words;
    private final Map<AnswerKey, String> said;
    private final Choices choices;
    private final List<AnswerWorkbook.Place> places = new ArrayList<>();

    AnswerSheets(AnswerForm form, WorkbookWords words, Map<AnswerKey, String> said, Choices choices) {
        this.form = form;
        this.words = words;
        this.said = said;
        this.choices = choices;
    }

    /** Where each question stands, in the order in which they were written. */
    List<AnswerWorkbook.Place> places() {
        return places;
    }

    /** The columns, of which those are hidden that nothing in this questionnaire is about. */
    List<FormSheet.Column> columns() {
        int unit = form.sheet().units().isEmpty() ? 0 : 18;
        int grade = form.questionnaire().evidence().grades().isEmpty() ? 0 : 14;
        return List.of(
                column(AnswerColumn.ELEMENT, 11, Role.TEXT),
                column(AnswerColumn.UNIT_KIND, 0, Role.TEXT),
                column(AnswerColumn.UNIT, unit, Role.TEXT),
                new FormSheet.Column("", words.say("header.question"), 46, Role.TEXT),
                new FormSheet.Column("", words.say("header.guidance"), 60, Role.TEXT),
                column(AnswerColumn.ANSWER, 14, Role.INPUT),
                column(AnswerColumn.NA_CODE, 20, Role.INPUT),
                column(AnswerColumn.REASON, 46, Role.INPUT),
                column(AnswerColumn.GRADE, grade, Role.INPUT),
                column(AnswerColumn.COMMENT, 30, Role.INPUT),
                new FormSheet.Column(AnswerColumn.REASON.audienceHeader(), "", 0, Role.TEXT),
                new FormSheet.Column(AnswerColumn.COMMENT.audienceHeader(), "", 0, Role.TEXT),
                new FormSheet.Column(WorkbookUpload.BASE, WorkbookUpload.HEADER, 0, Role.TEXT));
    }

    private FormSheet.Column column(AnswerColumn column, int width, Role role) {
        return new FormSheet.Column(column.header(), words.say("header." + column.header()), width, role);
    }

    void scope(FormSheet sheet) {
        for (ScopingQuestion question : form.questionnaire().scoping()) {
            Map<String, String> labels = labels(question.answers(), "scoping-answers.");
            offer(sheet, List.copyOf(labels.values()));
            add(
                    sheet,
                    question.code(),
                    null,
                    text("scoping." + question.code() + ".question"),
                    text("scoping." + question.code() + ".help"),
                    labels);
        }
        sheet.finish();
    }

    void area(FormSheet sheet, Area area) {
        for (AnswerForm.Asked asked : form.asked(area)) {
            Element element = asked.element();
            Scale scale = scale(element);
            Map<String, String> labels =
                    labels(scale.choices().stream().map(Scale.Choice::answer).toList(), "answers." + scale.key() + ".");
            labels.put("N/A", words.notApplicable());
            labels.put("unknown", words.unknown());
            offer(sheet, List.copyOf(labels.values()));
            choices.offer(
                    sheet.sheet(),
                    List.copyOf(reasons().values()),
                    sheet.next(),
                    sheet.next(),
                    sheet.column(AnswerColumn.NA_CODE.header()));
            add(sheet, element.code(), asked.unit(), question(element), guidance(element, scale), labels);
        }
        sheet.finish();
    }

    void flags(FormSheet sheet) {
        for (RedFlag flag : form.questionnaire().flags()) {
            String path = "flags." + flag.code();
            add(sheet, flag.code(), null, text(path + ".label"), text(path + ".help"), Map.of());
        }
        int answer = sheet.column(AnswerColumn.ANSWER.header());
        String example = form.questionnaire().flagStates().get(0).key();
        Choices.prompt(
                sheet.sheet(),
                words.say("sheet.flags"),
                words.say("flag.prompt", example),
                FormSheet.FIRST,
                sheet.next() - 1,
                answer);
        sheet.finish();
    }

    private void offer(FormSheet sheet, List<String> labels) {
        choices.offer(sheet.sheet(), labels, sheet.next(), sheet.next(), sheet.column(AnswerColumn.ANSWER.header()));
    }

    private void add(
            FormSheet sheet,
            String code,
            Unit.@Nullable Id unit,
            String question,
            String guidance,
            Map<String, String> labels) {
        String path = unit == null ? "" : unit.path();
        List<String> texts = new ArrayList<>(
                List.of(code, unit == null ? "" : unit.kind(), unit == null ? "" : unit.name(), question, guidance));
        String answer = said(code, path, AnswerColumn.ANSWER);
        texts.add(labels.getOrDefault(answer, answer));
        String reason = said(code, path, AnswerColumn.NA_CODE);
        texts.add(reasons().getOrDefault(reason, reason));
        texts.add(said(code, path, AnswerColumn.REASON));
        texts.add(said(code, path, AnswerColumn.GRADE));
        texts.add(said(code, path, AnswerColumn.COMMENT));
        texts.add(audience(code, path, AnswerColumn.REASON));
        texts.add(audience(code, path, AnswerColumn.COMMENT));
        texts.add(marks(code, path));
        places.add(new AnswerWorkbook.Place(code, unit, sheet.sheet().getSheetName(), sheet.next()));
        sheet.add(texts);
    }

    private String said(String code, String unit, AnswerColumn column) {
        return said.getOrDefault(new AnswerKey(code, unit, column.header()), "");
    }

    /** Who may see a text; where several stand in one cell, who may see them all. */
    private String audience(String code, String unit, AnswerColumn column) {
        return form.sheet().annex().items().stream()
                .filter(item -> item.element().equals(code)
                        && item.unit().equals(unit)
                        && item.kind().equals(column.header()))
                .map(Annex.Item::audience)
                .max(Comparator.naturalOrder())
                .map(Annex.Audience::key)
                .orElse("");
    }

    /** Marks of what the row is made from, by which later changes of colleagues are noticed. */
    private String marks(String code, String unit) {
        return FIELDS.stream()
                .filter(column -> !said(code, unit, column).isEmpty())
                .map(column -> column.header() + "=" + AnswerFields.mark(said(code, unit, column)))
                .collect(Collectors.joining(";"));
    }

    private Map<String, String> reasons() {
        Map<String, String> labels = new LinkedHashMap<>();
        form.questionnaire()
                .notApplicable()
                .forEach(code -> labels.put(code, label("not-applicable." + code + ".label", code)));
        return labels;
    }

    private Map<String, String> labels(List<String> keys, String path) {
        Map<String, String> labels = new LinkedHashMap<>();
        keys.forEach(key -> labels.put(key, label(path + key, key)));
        return labels;
    }

    private String question(Element element) {
        String question = text("elements." + element.code() + ".question");
        return question.isEmpty() ? label("elements." + element.code() + ".label", element.code()) : question;
    }

    private String guidance(Element element, Scale scale) {
        return Stream.of(scale.choices())
                .flatMap(List::stream)
                .map(Scale.Choice::answer)
                .flatMap(answer -> takes(element, answer).stream())
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> takes(Element element, String answer) {
        String takes = text("elements." + element.code() + "." + answer);
        return takes.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("guidance", label("answers." + element.scale() + "." + answer, answer), takes));
    }

    private Scale scale(Element element) {
        return form.questionnaire().scales().stream()
                .filter(scale -> scale.key().equals(element.scale()))
                .findFirst()
                .orElseThrow();
    }

    private String text(String path) {
        return label(path, "");
    }

    private String label(String path, String otherwise) {
        return form.texts().values().getOrDefault(path, otherwise).strip();
    }
}
