package org.principled.report.xlsx.live;

import java.util.EnumMap;
import java.util.Map;

/** A grid whose columns have names. */
final class Sheet {

    /** The header stands below the title and a sentence. */
    static final int HEADER = 2;

    final Grid grid;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    /** A sheet with all columns that this workbook needs. */
    Sheet(Book book, Grid grid, boolean withUnits, boolean withAnswers) {
        this.grid = grid;
        for (Column column : Column.values()) {
            if (isNeeded(column, book, withUnits, withAnswers)) {
                int place = places.size();
                places.put(column, place);
                grid.width(place, column.width);
                Style header = column.isText() ? Style.HEADER : Style.HEADER_NUMBER;
                grid.put(HEADER, place, header, book.wording.header(column.label));
            }
        }
        grid.workingFrom(at(Column.KEY));
    }

    private static boolean isNeeded(Column column, Book book, boolean withUnits, boolean withAnswers) {
        return switch (column) {
            case UNIT -> withUnits;
            case ANSWER, POINTS -> withAnswers;
            case GRADE, FACTOR, SET, VERIFIED -> withAnswers && book.isGraded();
            case UNCAPPED, UNCAPPED_LOW, UNCAPPED_HIGH, CAP, CAP_LOW -> withAnswers && book.hasFlags();
            case APPLICABLE, DONE, SET_ASIDE, ANSWERED, STANDING -> withAnswers;
            default -> true;
        };
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    int at(Column column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return place;
    }

    int lastColumn() {
        return places.size() - 1;
    }

    /** The address of a cell within the sheet. */
    String cell(Column column, int row) {
        return A1.cell(row, at(column));
    }

    /** The address of a cell from any sheet. */
    String ref(Column column, int row) {
        return grid.ref(row, at(column));
    }

    /** The address of a part of a column within the sheet. */
    String rows(Column column, int first, int last) {
        return A1.rows(at(column), first, last);
    }

    /** What a formula in a cell gives by our engine. */
    Content.Plain shown(Column column, int row) {
        return grid.result(row, at(column));
    }

    /** Puts something into a cell in the usual style of its column. */
    void put(Column column, int row, Content content) {
        put(column, row, column.figures().orElse(column == Column.CODE ? Style.CODE : Style.TEXT), content);
    }

    void put(Column column, int row, Style style, Content content) {
        if (has(column)) {
            grid.put(row, at(column), style, content);
        }
    }
}
