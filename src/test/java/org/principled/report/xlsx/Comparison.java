package org.principled.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.principled.canonical.Fraction;
import org.principled.report.xlsx.live.ScoreCell;
import org.principled.scoring.Estimate;
import org.principled.scoring.Node;
import org.principled.scoring.Scorecard;

/** Compares every figure in a workbook with the one our engine computes. */
final class Comparison {

    private static final double PRECISION = 1e-9;

    private final String name;
    private final Scored scored;
    private final XSSFWorkbook workbook;

    Comparison(String name, Scored scored, XSSFWorkbook workbook) {
        this.name = name;
        this.scored = scored;
        this.workbook = workbook;
    }

    /** @return how many figures were compared */
    int all() {
        int figures = 0;
        for (ScoreCell cell : scored.live().scores()) {
            figures += figure(cell);
        }
        headline();
        return figures;
    }

    private int figure(ScoreCell cell) {
        Optional<Estimate> estimate = cell.node().estimate();
        number(cell, cell.score(), estimate.map(Estimate::score));
        number(cell, cell.low(), estimate.map(Estimate::low));
        number(cell, cell.high(), estimate.map(Estimate::high));
        cell.uncapped()
                .ifPresent(column -> number(cell, column, cell.node().uncapped().map(Estimate::score)));
        return cell.uncapped().isPresent() ? 4 : 3;
    }

    private void number(ScoreCell place, int column, Optional<Fraction> expected) {
        Cell cell = workbook.getSheet(place.sheet()).getRow(place.row()).getCell(column);
        number(
                cell,
                expected.map(points ->
                        points.numerator().doubleValue() / points.denominator().doubleValue()));
    }

    private void number(Cell cell, Optional<Double> expected) {
        String place = name + " "
                + (cell == null
                        ? "no cell"
                        : cell.getAddress() + " on " + cell.getSheet().getSheetName());
        if (expected.isEmpty()) {
            assertThat(text(cell)).as(place).isEmpty();
        } else {
            assertThat(type(cell)).as(place + ": " + cell).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).as(place).isCloseTo(expected.get(), within(PRECISION));
        }
    }

    private static CellType type(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String text(Cell cell) {
        return cell == null || type(cell) == CellType.BLANK
                ? ""
                : type(cell) == CellType.STRING ? cell.getStringCellValue() : cell.toString();
    }

    private void headline() {
        Scorecard card = scored.card();
        Node total = card.total();
        int decimals = scored.plan().questionnaire().total().shownDecimals();
        published("Total_score", total.estimate().map(Estimate::score), RoundingMode.HALF_UP, decimals);
        published("Total_low", total.estimate().map(Estimate::low), RoundingMode.FLOOR, decimals);
        published("Total_high", total.estimate().map(Estimate::high), RoundingMode.CEILING, decimals);
        share("Completeness", total.shares().completeness());
        share("Set_aside_share", total.shares().notApplicableShare());
        if (workbook.getName("Verified_share") != null) {
            share("Verified_share", total.shares().verifiedShare());
        }
        if (workbook.getName("Lowest_area") != null) {
            share("Lowest_area", card.lowest().flatMap(Node::score));
        }
        if (workbook.getName("Geometric_mean") != null) {
            number(named("Geometric_mean"), card.geometricMean().map(Number::doubleValue));
        }
        if (workbook.getName("Total_band") != null) {
            assertThat(text(named("Total_band")))
                    .as(name + " band")
                    .isEqualTo(card.band()
                            .map(key -> scored.wording().of("bands", key))
                            .orElse(""));
        }
        assertThat(text(named("Provisional")).isEmpty())
                .as(name + " provisional")
                .isEqualTo(!card.provisional());
    }

    private void published(String cell, Optional<Fraction> points, RoundingMode rounding, int decimals) {
        number(named(cell), points.map(each -> each.rounded(decimals, rounding).doubleValue()));
    }

    private void share(String cell, Optional<Fraction> share) {
        number(
                named(cell),
                share.map(each ->
                        each.numerator().doubleValue() / each.denominator().doubleValue()));
    }

    private Cell named(String cell) {
        CellReference place = new CellReference(workbook.getName(cell).getRefersToFormula());
        return workbook.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }
}
