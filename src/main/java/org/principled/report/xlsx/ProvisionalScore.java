package org.principled.report.xlsx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.exchange.offline.AnswerForm;
import org.principled.exchange.offline.AnswerWorkbook;
import org.principled.exchange.workbook.WorkbookLimits;
import org.principled.exchange.workbook.WorkbookWords;
import org.principled.questionnaire.Texts;
import org.principled.report.xlsx.form.FormLayout;
import org.principled.report.xlsx.form.FormLayout.EvidenceRows;
import org.principled.report.xlsx.form.FormScore;
import org.principled.report.xlsx.live.Grid;
import org.principled.report.xlsx.live.NamedRange;
import org.principled.report.xlsx.live.Wording;
import org.principled.wording.Words;

/**
 * Adds to an answer workbook a sheet with its provisional score: total, interval, completeness and areas as formulas down to the answer
 * cells, which are found by the codes of their elements. The steps in between are on hidden sheets.
 */
public final class ProvisionalScore implements AnswerWorkbook.Addition {

    /** Second, behind what one reads first. */
    private static final int POSITION = 1;

    /** The rows below the names of the columns for the program and for people. */
    private static final int FIRST = 2;

    private final AnswerForm form;
    private final List<Texts> texts;

    /**
     * Makes the addition.
     *
     * @param form what the workbook is made of
     * @param texts the questionnaire's texts in every language whose labels may be written into it
     */
    public ProvisionalScore(AnswerForm form, List<Texts> texts) {
        this.form = form;
        this.texts = List.copyOf(texts);
    }

    /** Adds the score, unless the workbook would then hold more than a workbook that is read again may. */
    @Override
    public void to(XSSFWorkbook workbook, List<AnswerWorkbook.Place> places, int answerColumn) {
        String language = form.texts().language();
        Words words = Words.in("report", language);
        Set<String> taken = new HashSet<>();
        workbook.forEach(sheet -> taken.add(sheet.getSheetName()));
        FormScore score = FormScore.of(
                form.questionnaire(),
                form.sheet(),
                texts,
                WorkbookWords.in(language).orElseThrow(),
                new Wording(form.texts(), words),
                layout(workbook, places),
                taken);
        if (cells(workbook) + cells(score.steps()) + cells(score.readings()) < WorkbookLimits.CELLS) {
            write(workbook, score);
        }
    }

    private static FormLayout layout(XSSFWorkbook workbook, List<AnswerWorkbook.Place> places) {
        Map<String, Integer> columns = columns(workbook.getSheet(places.get(0).sheet()));
        for (Sheet sheet : workbook) {
            Map<String, Integer> keys = columns(sheet);
            if (keys.containsKey("element") && keys.containsKey("url")) {
                return new FormLayout(
                        places, columns, new EvidenceRows(sheet.getSheetName(), FIRST, sheet.getLastRowNum(), keys));
            }
        }
        throw new IllegalArgumentException("there is no sheet with evidence");
    }

    /** The columns by their names for the program. */
    private static Map<String, Integer> columns(Sheet sheet) {
        Map<String, Integer> columns = new HashMap<>();
        Row keys = sheet.getRow(0);
        if (keys != null) {
            keys.forEach(cell -> columns.put(cell.toString(), cell.getColumnIndex()));
        }
        return columns;
    }

    private static int cells(XSSFWorkbook workbook) {
        int cells = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                cells += row.getPhysicalNumberOfCells();
            }
        }
        return cells;
    }

    private static int cells(List<Grid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .mapToInt(row -> row.cells().size())
                .sum();
    }

    private static void write(XSSFWorkbook workbook, FormScore score) {
        Look look = new Look(workbook, fromRight(workbook));
        Values values = new Values(workbook);
        XSSFSheet shown = add(workbook, score.score().grid(), look, values);
        print(shown);
        workbook.setSheetOrder(shown.getSheetName(), POSITION);
        score.steps().forEach(grid -> hide(workbook, add(workbook, grid, look, values)));
        List<XSSFSheet> readings = score.readings().stream()
                .map(grid -> add(workbook, grid, look, values))
                .toList();
        score.names().forEach(name -> name(workbook, name));
        evaluate(workbook, readings);
        readings.forEach(sheet -> hide(workbook, sheet));
        workbook.setForceFormulaRecalculation(true);
    }

    private static XSSFSheet add(XSSFWorkbook workbook, Grid grid, Look look, Values values) {
        XSSFSheet sheet = workbook.createSheet(grid.name());
        new GridWriter(grid, sheet, look, values).write();
        sheet.setDisplayGridlines(false);
        sheet.setRightToLeft(fromRight(workbook));
        sheet.enableLocking();
        return sheet;
    }

    /** Whether the sheets there are already are read from right to left. */
    private static boolean fromRight(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).isRightToLeft();
    }

    private static void print(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void hide(XSSFWorkbook workbook, XSSFSheet sheet) {
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void name(XSSFWorkbook workbook, NamedRange range) {
        XSSFName name = workbook.createName();
        name.setNameName(range.name());
        name.setRefersToFormula(range.refersTo());
    }

    /** Programs that trust stored values read these when an answer is changed. */
    private static void evaluate(XSSFWorkbook workbook, List<XSSFSheet> sheets) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (XSSFSheet sheet : sheets) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    evaluator.evaluateFormulaCell(cell);
                }
            }
        }
    }
}
