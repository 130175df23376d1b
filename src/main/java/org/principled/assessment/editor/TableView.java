package org.principled.assessment.editor;

import java.util.List;

/**
 * A quantitative table as a grid.
 *
 * @param proposal the answer it proposes, in a sentence; empty where it proposes none
 * @param statuses what a cell may hold instead of a figure
 * @param problems why it was not saved, each with the cell
 * @param notes what needs a look
 * @param version of the table
 */
record TableView(
        Frame frame,
        String code,
        String title,
        String intro,
        String proposal,
        String proposalHref,
        List<Option> statuses,
        List<Link> problems,
        List<Link> notes,
        String version,
        List<Column> columns,
        List<Row> rows) {

    /**
     * A column.
     *
     * @param holds what its cells hold
     * @param key whether it names the row
     */
    record Column(String label, String help, String holds, boolean key) {}

    /**
     * A row.
     *
     * @param index numbers the fields of the form
     * @param number as people count
     */
    record Row(int index, int number, List<Cell> cells, String note, String noteLabel) {}

    /**
     * A cell.
     *
     * @param options what it may hold, where that is a choice
     * @param bad whether it has to be put right
     */
    record Cell(String field, String text, String label, List<Option> options, boolean bad) {}
}
