package org.principled.exchange.offline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.exchange.workbook.CellText;

/** A workbook in the hands of somebody who fills it in. */
final class Edited {

    /** What is done to it. */
    interface Hand {
        void edit(XSSFWorkbook workbook);
    }

    private Edited() {}

    static byte[] by(byte[] workbook, Hand hand) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            hand.edit(opened);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opened.write(out);
            return out.toByteArray();
        }
    }

    /** The cell of a company's element in the column of this name. */
    static XSSFCell cell(XSSFWorkbook workbook, String code, String column) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            XSSFRow keys = sheet.getRow(0);
            if (keys == null
                    || keys.getCell(0) == null
                    || !text(keys.getCell(0)).equals("element")) {
                continue;
            }
            for (int row = 2; row <= sheet.getLastRowNum(); row++) {
                if (text(sheet.getRow(row).getCell(0)).equals(code)) {
                    return sheet.getRow(row).getCell(column(keys, column));
                }
            }
        }
        throw new IllegalArgumentException("no row of " + code);
    }

    private static int column(XSSFRow keys, String name) {
        for (int i = 0; i < keys.getLastCellNum(); i++) {
            if (text(keys.getCell(i)).equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + name);
    }

    static String text(XSSFCell cell) {
        return cell == null ? "" : cell.toString();
    }

    /** Turns the rows of every sheet of questions round and puts a column of somebody's own before them. */
    static void shuffle(XSSFWorkbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (sheet.getRow(0) == null || !text(sheet.getRow(0).getCell(0)).equals("element")) {
                continue;
            }
            for (int top = 2, bottom = sheet.getLastRowNum(); top < bottom; top++, bottom--) {
                swap(sheet.getRow(top), sheet.getRow(bottom));
            }
            sheet.shiftColumns(0, sheet.getRow(0).getLastCellNum(), 1);
            sheet.getRow(1).createCell(0).setCellValue("My notes");
            sheet.getRow(2).createCell(0).setCellFormula("1+1");
            workbook.setSheetName(i, "Sheet of mine " + i);
        }
    }

    private static void swap(XSSFRow one, XSSFRow other) {
        for (int i = 0; i < one.getLastCellNum(); i++) {
            String text = text(one.getCell(i));
            one.getCell(i).setCellValue(CellText.escaped(text(other.getCell(i))));
            other.getCell(i).setCellValue(CellText.escaped(text));
        }
    }
}
