package org.principled.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.scoring.ScoringPlan.AreaPlan;

/**
 * An element that applies and is not answered, and what leaving it open costs: what its best answer at the best grade the mode allows
 * would bring, everything else staying as it is.
 *
 * @param code code of the element
 * @param units the units that count and have not answered it; empty for a company that answers as a whole
 * @param area code of its area
 * @param total what the total would gain, in points; 0 where a cap or its area keeps it from counting
 * @param inArea what its area would gain, in points; empty where the area is not scored
 */
public record OpenElement(String code, List<Unit.Id> units, String area, Fraction total, Optional<Fraction> inArea) {

    public OpenElement {
        units = List.copyOf(units);
    }

    /**
     * Every open element of a sheet that {@link org.principled.answer.SheetCheck} accepts, in the order of the questionnaire.
     *
     * @throws IllegalArgumentException if the sheet names something the questionnaire does not have
     */
    public static List<OpenElement> of(ScoringPlan plan, AnswerSheet sheet) {
        CodedSheet coded = CodedSheet.read(plan, sheet);
        Coverage coverage = Coverage.of(coded);
        Figures now = Figures.compute(coded, coverage, Bound.SCORE);
        List<OpenElement> open = new ArrayList<>();
        for (AreaPlan area : plan.areas) {
            for (int element = area.from(); element < area.to(); element++) {
                List<Integer> units = openUnits(coded, element);
                if (!units.isEmpty()) {
                    Figures then = Figures.compute(answered(coded, element, units), coverage, Bound.SCORE);
                    open.add(of(coded, element, units, area, now, then));
                }
            }
        }
        return List.copyOf(open);
    }

    private static List<Integer> openUnits(CodedSheet sheet, int element) {
        List<Integer> open = new ArrayList<>();
        for (int unit = 0; unit < sheet.unitIds.length; unit++) {
            if (sheet.counts[unit] && sheet.cell(unit, element) == CodedSheet.OPEN) {
                open.add(unit);
            }
        }
        return open;
    }

    private static CodedSheet answered(CodedSheet sheet, int element, List<Integer> units) {
        CodedSheet answered = sheet;
        for (int unit : units) {
            answered = answered.with(unit, element, sheet.plan.bestCode(element, sheet.mode));
        }
        return answered;
    }

    private static OpenElement of(
            CodedSheet sheet, int element, List<Integer> units, AreaPlan area, Figures now, Figures then) {
        return new OpenElement(
                sheet.plan.elements.get(element).code(),
                units.stream()
                        .flatMap(unit -> Optional.ofNullable(sheet.unitIds[unit]).stream())
                        .toList(),
                area.area().code(),
                gain(now.total, then.total).orElse(Fraction.ZERO),
                gain(now.area.get(area.index()), then.area.get(area.index())));
    }

    private static Optional<Fraction> gain(@Nullable Ratio before, @Nullable Ratio after) {
        return before == null || after == null
                ? Optional.empty()
                : Optional.of(after.fraction().minus(before.fraction()));
    }
}
