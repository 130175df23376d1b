package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet under construction: what stands where, and what the sheet can do. Rows and columns count from 0. */
public final class Grid {

    /** Width of a letter on the average, in characters as widths count them: the digits of the workbook's typeface. Generous. */
    public static final double LETTER = 0.88;

    /** Of columns whose width was not set, in characters. */
    public static final int USUAL_WIDTH = 9;

    /** Between what stands in columns side by side. */
    private static final int ROOM = 3;

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final List<Block> merged = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Block> scores = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> breaks = new ArrayList<>();
    private @Nullable Block table;
    private int frozenColumns;
    private int firstWorking = Integer.MAX_VALUE;

    /** An empty sheet. */
    public Grid(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    /** What the sheet is about: the text of its first cell where that is a title, else its name. */
    public String title() {
        Cell first = rows.isEmpty() ? null : rows.get(0).cells.get(0);
        return first != null && first.style() == Style.TITLE && first.content() instanceof Content.Text text
                ? text.text()
                : name;
    }

    /** Widths in characters, which are as wide as a digit, by column. */
    public Map<Integer, Integer> widths() {
        return widths;
    }

    public List<Block> merged() {
        return merged;
    }

    public List<Choice> choices() {
        return choices;
    }

    /** Cells with scores, to be coloured by how high they are. */
    public List<Block> scores() {
        return scores;
    }

    public List<Chart> charts() {
        return charts;
    }

    /** Rows with which a new page begins. */
    public List<Integer> breaks() {
        return breaks;
    }

    void breakBefore(int row) {
        breaks.add(row);
    }

    public List<Link> links() {
        return links;
    }

    /** Lets a cell lead elsewhere, see {@link Link}. */
    public void link(int row, int column, String target) {
        links.add(new Link(row, column, target));
    }

    /** The header and the rows that can be filtered; null where the sheet is no table. */
    public @Nullable Block table() {
        return table;
    }

    /** How many columns stay in sight beside a table. */
    public int frozenColumns() {
        return frozenColumns;
    }

    /** The first column of intermediate steps, which are folded away and not printed. */
    public int firstWorking() {
        return firstWorking;
    }

    /** The first row below everything. */
    public int next() {
        return rows.size();
    }

    /** Puts something into a cell. The words of a header are not broken: the column becomes wide enough for each. */
    public void put(int row, int column, Style style, Content content) {
        if ((style == Style.HEADER || style == Style.HEADER_NUMBER) && content instanceof Content.Text header) {
            for (String word : header.text().split("\\s")) {
                fit(column, word);
            }
        }
        row(row).cells.put(column, new Cell(style, content));
    }

    /** Puts text into a cell. */
    public void put(int row, int column, Style style, String text) {
        put(row, column, style, Content.text(text));
    }

    /** Gives the empty cells of a row the look of its text. */
    void fill(int row, int lastColumn) {
        for (int column = 0; column <= lastColumn; column++) {
            row(row).cells.putIfAbsent(column, new Cell(Style.TEXT, Content.EMPTY));
        }
    }

    /** Says how a row stands to its neighbours. */
    public void level(int row, Level level) {
        row(row).level = level;
    }

    void tall(int row) {
        row(row).tall = true;
    }

    private Row row(int row) {
        while (rows.size() <= row) {
            rows.add(new Row());
        }
        return rows.get(row);
    }

    /** Sets the width of a column. */
    public void width(int column, int characters) {
        widths.put(column, characters);
    }

    /** Makes a column wide enough for a text on one line. */
    void fit(int column, String text) {
        int width = Math.max(USUAL_WIDTH, (int) (text.length() * LETTER) + ROOM);
        widths.merge(column, width, Math::max);
    }

    /** Lets text run across several columns. */
    public void merge(int row, int firstColumn, int lastColumn) {
        merged.add(new Block(row, firstColumn, row, lastColumn));
    }

    void choice(Block cells, String range) {
        choices.add(new Choice(cells, range));
    }

    void scores(Block cells) {
        scores.add(cells);
    }

    void chart(Chart chart) {
        charts.add(chart);
    }

    /** Makes a block a table that can be filtered, the header always in sight. */
    public void table(Block block, int columnsInSight) {
        table = block;
        frozenColumns = columnsInSight;
    }

    void workingFrom(int column) {
        firstWorking = column;
    }

    /** What a cell shows by our engine; an empty text where there is nothing. */
    public Content.Plain result(int row, int column) {
        Cell cell = rows.get(row).cells.get(column);
        if (cell == null) {
            return Content.EMPTY;
        }
        return cell.content() instanceof Content.Formula formula ? formula.result() : (Content.Plain) cell.content();
    }

    /** The address of a cell for formulas on any sheet. */
    String ref(int row, int column) {
        return A1.cell(name, row, column);
    }

    /** The address of a block for formulas on any sheet. */
    public String ref(Block block) {
        return A1.block(name, block.firstRow(), block.firstColumn(), block.lastRow(), block.lastColumn());
    }
}
