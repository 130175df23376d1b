package org.principled.report.xlsx;

import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
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
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.principled.report.Block;

/** A native chart of scores that stand in the sheet, so that it follows them if they are changed. */
final class BarChart {

    private static final byte[] ACCENT = {0x0F, 0x5A, 0x6E};
    private static final int CODE = 0;
    private static final int SCORE = 2;
    private static final int RIGHT = 6;
    private static final int ROWS_BESIDE_BARS = 5;
    private static final double FULL = 100;
    private static final double STEP = 25;

    private BarChart() {}

    /**
     * Adds the chart.
     *
     * @param language of its words
     * @param first the first row of scores, from 0
     * @param top the row in which the chart begins
     * @return the first row below it
     */
    static int add(XSSFSheet sheet, Block.Bars bars, Locale language, int first, int top) {
        if (bars.bars().isEmpty()) {
            return top;
        }
        int bottom = top + ROWS_BESIDE_BARS + 2 * bars.bars().size();
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, top, RIGHT, bottom);
        XSSFChart chart = drawing.createChart(anchor);
        title(chart, bars.caption(), language);
        plot(sheet, chart, first, first + bars.bars().size() - 1, bars.caption());
        describe(drawing, bars.alternative());
        return bottom + 1;
    }

    /** The title, in a language that is named: POI would write that of the machine. */
    private static void title(XSSFChart chart, String caption, Locale language) {
        chart.setTitleText(caption);
        chart.setTitleOverlay(false);
        for (XDDFTextParagraph paragraph : chart.getTitle().getBody().getParagraphs()) {
            paragraph.getTextRuns().forEach(run -> run.setLanguage(language));
            paragraph.getAfterLastRunProperties().setLanguage(language);
        }
    }

    private static void plot(XSSFSheet sheet, XSSFChart chart, int from, int to, String caption) {
        XDDFCategoryAxis codes = chart.createCategoryAxis(AxisPosition.LEFT);
        codes.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis points = chart.createValueAxis(AxisPosition.BOTTOM);
        points.setMinimum(0);
        points.setMaximum(FULL);
        points.setMajorUnit(STEP);
        points.setCrosses(AxisCrosses.MAX);
        points.getOrAddMajorGridProperties();
        points.setNumberFormat("0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, codes, points);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(from, to, CODE, CODE)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(from, to, SCORE, SCORE)));
        series.setTitle(caption, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(ACCENT)));
        chart.plot(data);
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
