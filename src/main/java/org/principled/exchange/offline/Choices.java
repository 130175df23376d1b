package org.principled.exchange.offline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.exchange.workbook.WorkbookWords;

/**
 * The lists to choose from. Each is a column of a hidden sheet with a name of its own: a list inside a cell's rule may not be longer than 255
 * characters.
 */
final class Choices {

    static final String SHEET = "_lists";

    private final XSSFSheet sheet;
    private final WorkbookWords words;
    private final Map<List<String>, String> names = new LinkedHashMap<>();
    private final Map<Offer, List<CellRangeAddress>> offers = new LinkedHashMap<>();

    /** A list in a column of a sheet. */
    private record Offer(XSSFSheet target, int column, String list) {}

    Choices(XSSFWorkbook workbook, WorkbookWords words) {
        this.sheet = workbook.createSheet(SHEET);
        this.words = words;
    }

    /** Name of the range that holds a list. */
    String name(List<String> entries) {
        String known = names.get(entries);
        if (known != null) {
            return known;
        }
        int column = names.size();
        String name = "List_" + (column + 1);
        for (int i = 0; i < entries.size(); i++) {
            XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(entries.get(i));
        }
        String letters = CellReference.convertNumToColString(column);
        XSSFName range = sheet.getWorkbook().createName();
        range.setNameName(name);
        range.setRefersToFormula(SHEET + "!$" + letters + "$1:$" + letters + "$" + entries.size());
        names.put(entries, name);
        return name;
    }

    /**
     * Offers a list in cells; what is not in it is refused there, with a message. Takes effect with {@link #apply}.
     *
     * @param first first row, from 0
     * @param last last row, from 0
     * @param column from 0
     */
    void offer(XSSFSheet target, List<String> entries, int first, int last, int column) {
        if (entries.isEmpty() || last < first) {
            return;
        }
        List<CellRangeAddress> ranges = offers.computeIfAbsent(
                new Offer(target, column, name(List.copyOf(entries))), none -> new ArrayList<>());
        CellRangeAddress before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (before != null && before.getLastRow() == first - 1) {
            before.setLastRow(last);
        } else {
            ranges.add(new CellRangeAddress(first, last, column, column));
        }
    }

    /** Writes all offers, one rule for all cells of a column that have the same list. */
    void apply() {
        offers.forEach((offer, ranges) -> {
            XSSFDataValidationHelper helper = new XSSFDataValidationHelper(offer.target());
            CellRangeAddressList cells = new CellRangeAddressList();
            ranges.forEach(cells::addCellRangeAddress);
            DataValidation validation =
                    helper.createValidation(helper.createFormulaListConstraint(offer.list()), cells);
            // In the format, to suppress the arrow means to show it.
            validation.setSuppressDropDownArrow(true);
            validation.setEmptyCellAllowed(true);
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.createErrorBox(words.say("list.title"), words.say("list.wrong"));
            validation.setShowErrorBox(true);
            offer.target().addValidationData(validation);
        });
    }

    /** Tells beside a cell what belongs into it. */
    static void prompt(XSSFSheet target, String title, String text, int first, int last, int column) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(target);
        DataValidation validation = helper.createValidation(
                helper.createTextLengthConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", "32767"),
                new CellRangeAddressList(first, last, column, column));
        validation.setShowErrorBox(false);
        validation.createPromptBox(title, text);
        validation.setShowPromptBox(true);
        target.addValidationData(validation);
    }
}
