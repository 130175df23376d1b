package org.principled.exchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an answer workbook says of itself, out of sight of people: in a hidden sheet and, should that be gone, in the properties of the
 * document.
 *
 * @param values texts by the names below; what is not there is not stated
 * @param units its units, each as kind, name, class, profiles separated by semicolons, and share
 * @param removable what it was made with in rows that can be taken out, each as element, unit, field and mark
 */
public record WorkbookMeta(Map<String, String> values, List<List<String>> units, List<List<String>> removable) {

    /** Name of the hidden sheet as we write it; found by what it says. */
    public static final String SHEET = "_meta";

    /** Before the names of the properties of the document. */
    public static final String PROPERTY = "principled.";

    public static final String FORMAT = "format";
    public static final String FORMAT_1 = "principled/answer-workbook/1";
    /** {@code id@edition} of the questionnaire. */
    public static final String EDITION = "edition";
    /** Hash of the questionnaire. */
    public static final String SHA256 = "sha256";
    /** BCP 47 tag of the language of its labels. */
    public static final String LANGUAGE = "language";
    /** Id of the assessment that it was downloaded from. */
    public static final String ASSESSMENT = "assessment";

    public static final String COMPANY = "company";
    public static final String MODE = "mode";
    public static final String PERIOD_START = "period_start";
    public static final String PERIOD_END = "period_end";
    /** Profiles of the company, separated by semicolons. */
    public static final String PROFILES = "profiles";
    /** Codes of all that is asked in it, separated by semicolons. */
    public static final String CODES = "codes";

    private static final String UNIT = "unit";
    private static final int UNIT_FIELDS = 5;
    private static final String REMOVABLE = "removable";
    private static final int REMOVABLE_FIELDS = 4;

    public WorkbookMeta {
        values = Map.copyOf(values);
        units = units.stream().map(List::copyOf).toList();
        removable = removable.stream().map(List::copyOf).toList();
    }

    /** What a workbook says of itself; nothing where it is not one of ours. */
    public static WorkbookMeta of(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(WorkbookMeta::isMeta)
                .findFirst()
                .map(WorkbookMeta::of)
                .orElseGet(() -> ofProperties(workbook.properties()));
    }

    private static boolean isMeta(Sheet sheet) {
        return sheet.rows().stream()
                .anyMatch(row -> text(row, 1).equals(FORMAT) && text(row, 2).equals(FORMAT_1));
    }

    private static WorkbookMeta of(Sheet sheet) {
        Map<String, String> values = new LinkedHashMap<>();
        List<List<String>> units = new ArrayList<>();
        List<List<String>> removable = new ArrayList<>();
        for (Row row : sheet.rows()) {
            switch (text(row, 1)) {
                case UNIT -> units.add(fields(row, UNIT_FIELDS));
                case REMOVABLE -> removable.add(fields(row, REMOVABLE_FIELDS));
                default -> values.putIfAbsent(text(row, 1), text(row, 2));
            }
        }
        return new WorkbookMeta(values, units, removable);
    }

    private static List<String> fields(Row row, int count) {
        return IntStream.range(2, 2 + count)
                .mapToObj(column -> text(row, column))
                .toList();
    }

    private static WorkbookMeta ofProperties(Map<String, String> properties) {
        Map<String, String> values = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(PROPERTY)) {
                values.put(name.substring(PROPERTY.length()), value);
            }
        });
        return new WorkbookMeta(values, List.of(), List.of());
    }

    private static String text(Row row, int column) {
        return row.at(column).map(cell -> cell.text().strip()).orElse("");
    }

    /** A text; empty where it is not stated. */
    public String at(String name) {
        return values.getOrDefault(name, "");
    }

    /** The codes or keys in a text that lists them. */
    public List<String> listAt(String name) {
        return at(name).isEmpty() ? List.of() : List.of(at(name).split(";"));
    }

    /** Everything as rows of the hidden sheet. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(value -> rows.add(List.of(value.getKey(), value.getValue())));
        units.forEach(unit -> rows.add(named(UNIT, unit)));
        removable.forEach(each -> rows.add(named(REMOVABLE, each)));
        return rows;
    }

    private static List<String> named(String name, List<String> fields) {
        return Stream.concat(Stream.of(name), fields.stream()).toList();
    }
}
