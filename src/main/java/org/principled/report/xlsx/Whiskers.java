package org.principled.report.xlsx;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.principled.report.xlsx.live.Block;
import org.principled.report.xlsx.live.Chart;
import org.principled.report.xlsx.live.Content;
import org.principled.report.xlsx.live.Grid;

/** The interval of each bar as a line through its end. POI's own class for that can not be used without what it would have to make. */
final class Whiskers {

    private static final double LINE = 1.25;

    private Whiskers() {}

    static void add(XSSFChart chart, Grid grid, Chart bars) {
        CTErrBars interval = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewErrBars();
        interval.addNewErrBarType().setVal(STErrBarType.BOTH);
        interval.addNewErrValType().setVal(STErrValType.CUST);
        interval.addNewNoEndCap().setVal(false);
        numbers(interval.addNewPlus().addNewNumRef(), grid, bars.above());
        numbers(interval.addNewMinus().addNewNumRef(), grid, bars.below());
        CTLineProperties line = interval.addNewSpPr().addNewLn();
        line.setW(Units.toEMU(LINE));
        line.addNewSolidFill().addNewSrgbClr().setVal(Ink.MARK.bytes());
    }

    private static void numbers(CTNumRef numbers, Grid grid, Block block) {
        numbers.setF(grid.ref(block));
        CTNumData cache = numbers.addNewNumCache();
        cache.setFormatCode("General");
        cache.addNewPtCount().setVal(block.lastRow() - block.firstRow() + 1);
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            if (grid.result(row, block.firstColumn()) instanceof Content.Number number) {
                var point = cache.addNewPt();
                point.setIdx(row - block.firstRow());
                point.setV(Double.toString(number.value()));
            }
        }
    }
}
