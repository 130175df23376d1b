package org.principled.report.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Choice;
import org.principled.report.xlsx.live.Grid;
import org.principled.wording.Words;

/** Drop-down lists, one for each list and not for each cell. */
final class Choices {

    private Choices() {}

    static void add(XSSFSheet sheet, Grid grid, Words words) {
        Map<String, List<Block>> byList = new LinkedHashMap<>();
        for (Choice choice : grid.choices()) {
            append(byList.computeIfAbsent(choice.range(), list -> new ArrayList<>()), choice.cells());
        }
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        byList.forEach((list, blocks) -> {
            CellRangeAddressList cells = new CellRangeAddressList();
            blocks.forEach(block -> cells.addCellRangeAddress(
                    new CellRangeAddress(block.firstRow(), block.lastRow(), block.firstColumn(), block.lastColumn())));
            DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(list), cells);
            // In this format the arrow shows where its suppression is set.
            validation.setSuppressDropDownArrow(true);
            validation.setEmptyCellAllowed(true);
            validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
            validation.setShowErrorBox(true);
            validation.createErrorBox(words.say("live.choice.title"), words.say("live.choice.text"));
            sheet.addValidationData(validation);
        });
    }

    /** Adds cells to the block above, where they go on from it. */
    private static void append(List<Block> blocks, Block added) {
        Block last = blocks.isEmpty() ? added : blocks.get(blocks.size() - 1);
        boolean goesOn = !blocks.isEmpty()
                && last.lastRow() + 1 == added.firstRow()
                && last.firstColumn() == added.firstColumn()
                && last.lastColumn() == added.lastColumn();
        if (goesOn) {
            blocks.set(
                    blocks.size() - 1,
                    new Block(last.firstRow(), last.firstColumn(), added.lastRow(), last.lastColumn()));
        } else {
            blocks.add(added);
        }
    }
}
