package org.principled.report.xlsx;

import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Chart;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Grid;
import org.principled.wording.Script;

/** A native chart of scores that stand in the sheet, so that it follows them if they are changed. */
final class BarChart {

    private static final double FULL = 100;
    private static final double STEP = 25;
    private static final int GAP = 60;
    private static final double TITLE_SIZE = 11;

    private BarChart() {}

    /** Adds the chart; {@code language} is that of its words. */
    static void add(XSSFSheet sheet, Grid grid, Chart bars, Locale language) {
        Block place = bars.place();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, place.firstColumn(), place.firstRow(), place.lastColumn() + 1, place.lastRow() + 1);
        XSSFChart chart = drawing.createChart(anchor);
        title(chart, bars.title(), language);
        plot(chart, grid, bars, Script.isFromRightToLeft(language));
        describe(drawing, bars.alternative());
    }

    /** The title, in a language that is named: POI would write that of the machine. */
    private static void title(XSSFChart chart, String title, Locale language) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        for (XDDFTextParagraph paragraph : chart.getTitle().getBody().getParagraphs()) {
            paragraph.getTextRuns().forEach(run -> {
                run.setLanguage(language);
                run.setFontSize(TITLE_SIZE);
            });
            paragraph.getAfterLastRunProperties().setLanguage(language);
            paragraph.setRightToLeft(Script.isFromRightToLeft(language));
        }
    }

    private static void plot(XSSFChart chart, Grid grid, Chart bars, boolean fromRight) {
        XDDFCategoryAxis codes = chart.createCategoryAxis(fromRight ? AxisPosition.RIGHT : AxisPosition.LEFT);
        codes.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis points = chart.createValueAxis(AxisPosition.BOTTOM);
        upright(chart);
        points.setOrientation(fromRight ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        points.setMinimum(0);
        points.setMaximum(FULL);
        points.setMajorUnit(STEP);
        points.setCrosses(AxisCrosses.MAX);
        points.getOrAddMajorGridProperties();
        points.setNumberFormat("0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, codes, points);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(GAP);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        rows(bars.names())
                                .mapToObj(row -> text(grid, row, bars))
                                .toArray(String[]::new),
                        grid.ref(bars.names()),
                        bars.names().firstColumn()),
                numbers(grid, bars.values()));
        series.setTitle(bars.title(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Ink.ACCENT.bytes())));
        chart.plot(data);
        Whiskers.add(chart, grid, bars);
        // What the whiskers are drawn from is folded away.
        CTChart written = chart.getCTChart();
        (written.isSetPlotVisOnly() ? written.getPlotVisOnly() : written.addNewPlotVisOnly()).setVal(false);
    }

    /** The codes, which programs would otherwise slant where they think there is little room. */
    private static void upright(XSSFChart chart) {
        CTTextBody codes = chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTxPr();
        codes.addNewBodyPr().setRot(0);
        codes.addNewP();
    }

    /** What our engine says: the chart shows it before any program has computed anything. */
    private static XDDFNumericalDataSource<Double> numbers(Grid grid, Block block) {
        int[] rows = rows(block).toArray();
        @Nullable Double[] numbers = new @Nullable Double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            boolean number = grid.result(rows[i], block.firstColumn()) instanceof Content.Number;
            numbers[i] = number ? ((Content.Number) grid.result(rows[i], block.firstColumn())).value() : null;
        }
        return XDDFDataSourcesFactory.fromArray(numbers, grid.ref(block), block.firstColumn());
    }

    private static IntStream rows(Block block) {
        return IntStream.rangeClosed(block.firstRow(), block.lastRow());
    }

    private static String text(Grid grid, int row, Chart bars) {
        return grid.result(row, bars.names().firstColumn()) instanceof Content.Text text ? text.text() : "";
    }

    private static void describe(XSSFDrawing drawing, String alternative) {
        var anchors = drawing.getCTDrawing().getTwoCellAnchorArray();
        anchors[anchors.length - 1]
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(alternative);
    }
}
