package org.principled.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.scoring.ScoringPlan.AreaPlan;

/** Every single change to a sheet that could raise its score, with what it does; computed by scoring the changed sheet. */
final class Candidates {

    /**
     * One change to one element.
     *
     * @param area number of its area
     * @param raises what it adds to the area before caps, in points
     */
    record Candidate(int area, Fraction raises, Improvement improvement) {}

    private final CodedSheet sheet;
    private final ScoringPlan plan;
    private final Coverage coverage;
    final Figures now;
    final List<Candidate> candidates = new ArrayList<>();

    private Candidates(CodedSheet sheet) {
        this.sheet = sheet;
        this.plan = sheet.plan;
        this.coverage = Coverage.of(sheet);
        this.now = Figures.compute(sheet, coverage, Bound.SCORE);
        for (AreaPlan area : plan.areas) {
            for (int element = area.from(); element < area.to(); element++) {
                addChangesTo(element, area);
            }
        }
    }

    static Candidates of(CodedSheet sheet) {
        return new Candidates(sheet);
    }

    List<Improvement> improvements() {
        return candidates.stream().map(Candidate::improvement).toList();
    }

    /** What lifting each finding that is in force would bring. */
    List<Improvement> flagsLifted() {
        List<Improvement> lifted = new ArrayList<>();
        for (Finding finding : inForce()) {
            CodedSheet without = without(sheet, List.of(finding));
            Fraction gain = gain(now.total, Figures.compute(without, coverage, Bound.SCORE).total);
            lifted.add(new Improvement(finding.flag(), null, "", gain, Optional.empty()));
        }
        return lifted;
    }

    /** The findings whose caps bind the score. */
    List<Finding> inForce() {
        return sheet.sheet.findings().stream()
                .filter(finding ->
                        Caps.inForce(plan, List.of(finding), Bound.SCORE).any())
                .toList();
    }

    static CodedSheet without(CodedSheet sheet, List<Finding> lifted) {
        return sheet.withFindings(sheet.sheet.findings().stream()
                .filter(finding -> !lifted.contains(finding))
                .toList());
    }

    Fraction weight(int area) {
        return now.weightInTotal(plan.areas.get(area)).fraction();
    }

    /** Where units are averaged each unit's answer is a change of its own; where the lowest counts, all must improve together. */
    private void addChangesTo(int element, AreaPlan area) {
        if (sheet.averagesUnits()) {
            for (int unit = 0; unit < sheet.unitIds.length; unit++) {
                add(sheet.cells.clone(), element, area, List.of(unit), sheet.unitIds[unit]);
            }
        } else {
            List<Integer> counting = new ArrayList<>();
            for (int unit = 0; unit < sheet.unitIds.length; unit++) {
                if (sheet.counts[unit]) {
                    counting.add(unit);
                }
            }
            add(sheet.cells.clone(), element, area, counting, null);
        }
    }

    private void add(int[] cells, int element, AreaPlan area, List<Integer> units, Unit.@Nullable Id unit) {
        boolean changed = false;
        for (int each : units) {
            int at = each * plan.elements.size() + element;
            if (cells[at] >= CodedSheet.OPEN && isBelowBest(cells[at], element)) {
                cells[at] = plan.bestCode(element, sheet.mode);
                changed = true;
            }
        }
        if (changed) {
            Figures then = Figures.compute(sheet.withCells(cells), coverage, Bound.SCORE);
            int a = area.index();
            Optional<Fraction> inArea =
                    now.area.get(a) == null ? Optional.empty() : Optional.of(gain(now.area.get(a), then.area.get(a)));
            Improvement improvement = new Improvement(
                    plan.elements.get(element).code(), unit, area.area().code(), gain(now.total, then.total), inArea);
            candidates.add(new Candidate(a, gain(now.uncappedArea.get(a), then.uncappedArea.get(a)), improvement));
        }
    }

    private boolean isBelowBest(int cell, int element) {
        AnswerValues values = plan.values[element];
        return cell == CodedSheet.OPEN || values.byAnswerAndGrades[cell] < values.bestByMode[sheet.mode];
    }

    private static Fraction gain(@Nullable Ratio before, @Nullable Ratio after) {
        return before == null || after == null
                ? Fraction.ZERO
                : after.fraction().minus(before.fraction());
    }
}
