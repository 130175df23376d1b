package org.principled.exchange.offline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.principled.exchange.TableColumn;
import org.principled.exchange.TableWords;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.questionnaire.Table;

/** What the cells of a table refuse, with a message, and what they offer; the same that is refused when the workbook comes back. */
final class FigureRules {

    /** A rule about one figure alone, such as that a share is at most 100. */
    private static final Pattern LIMIT = Pattern.compile("\\s*(\\w+)\\s*(<=|<|>=|>)\\s*(\\d{1,15})\\s*");

    /** The least that a program shows of each. */
    private static final int LONGEST_TITLE = 32;

    private static final int LONGEST_TEXT = 225;

    /** Codes besides those of countries: not known, not disclosed, and the one that everybody uses for Kosovo. */
    private static final List<String> MORE_COUNTRIES = List.of("XX", "ZZ", "XK");

    private final Table table;
    private final TableWords values;
    private final WorkbookWords words;
    private final Choices choices;

    FigureRules(Table table, TableWords values, WorkbookWords words, Choices choices) {
        this.table = table;
        this.values = values;
        this.words = words;
        this.choices = choices;
    }

    /** Puts the rule of a column on all cells to be filled in. */
    void apply(XSSFSheet sheet, int at, TableColumn column, String label) {
        switch (column.field().kind()) {
            case COUNT, AMOUNT, DATE -> refuse(sheet, at, column, label);
            case CHOICE -> choices.offer(sheet, values.choices(column), TableSheet.FIRST, TableSheet.LAST, at);
            case COUNTRY -> choices.offer(sheet, countries(column), TableSheet.FIRST, TableSheet.LAST, at);
            case TEXT -> {
                // Any text will do.
            }
        }
    }

    private List<String> countries(TableColumn column) {
        return Stream.of(
                        values.choices(column).stream(),
                        MORE_COUNTRIES.stream(),
                        Arrays.stream(Locale.getISOCountries()).sorted())
                .flatMap(each -> each)
                .toList();
    }

    private void refuse(XSSFSheet sheet, int at, TableColumn column, String label) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        String cell = CellReference.convertNumToColString(at) + (TableSheet.FIRST + 1);
        DataValidation validation = helper.createValidation(
                helper.createCustomConstraint(accepted(column, cell)),
                new CellRangeAddressList(TableSheet.FIRST, TableSheet.LAST, at, at));
        validation.setEmptyCellAllowed(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        String title = shortened(label, LONGEST_TITLE);
        String form = shortened(form(column), LONGEST_TEXT);
        validation.createErrorBox(title, form);
        validation.setShowErrorBox(true);
        validation.createPromptBox(title, form);
        validation.setShowPromptBox(true);
        sheet.addValidationData(validation);
    }

    /** What may stand in a column, in a sentence. */
    private String form(TableColumn column) {
        String statuses = String.join(words.say("list.comma"), values.choices(column));
        String form = switch (column.field().kind()) {
            case COUNT -> words.say("figure.count");
            case AMOUNT -> words.say("figure.amount");
            case DATE -> words.say("figure.date");
            case CHOICE, COUNTRY, TEXT -> throw new IllegalArgumentException("no form for " + column.name());
        };
        return statuses.isEmpty() ? form : words.say("figure.or", form, statuses);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** Whether what stands in a cell may stand there, as a formula. */
    private String accepted(TableColumn column, String cell) {
        List<String> texts = new ArrayList<>();
        if (!values.choices(column).isEmpty()) {
            texts.add("ISNUMBER(MATCH(" + cell + "," + choices.name(values.choices(column)) + ",0))");
        }
        List<String> numbers = new ArrayList<>();
        switch (column.field().kind()) {
            case COUNT -> {
                numbers.addAll(List.of(cell + ">=0", cell + "=INT(" + cell + ")"));
                texts.add("ISNUMBER(FIND(\"..\"," + cell + "))");
            }
            case AMOUNT -> numbers.add(cell + ">=0");
            default -> {
                numbers.add(cell + ">=1");
                texts.add("AND(LEN(" + cell + ")>=10,MID(" + cell + ",5,1)=\"-\",MID(" + cell + ",8,1)=\"-\")");
            }
        }
        numbers.addAll(limits(column, cell));
        return "IF(ISNUMBER(" + cell + "),AND(" + String.join(",", numbers) + "),"
                + (texts.isEmpty() ? "FALSE" : "OR(" + String.join(",", texts) + ")") + ")";
    }

    private List<String> limits(TableColumn column, String cell) {
        return table.checks().stream()
                .filter(check -> check.level() == Table.Level.HARD
                        && check.when().isEmpty()
                        && check.unless().isEmpty())
                .map(check -> LIMIT.matcher(check.rule()))
                .filter(rule -> rule.matches() && rule.group(1).equals(column.name()))
                .map((Matcher rule) -> cell + rule.group(2) + rule.group(3))
                .toList();
    }
}
