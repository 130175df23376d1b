package org.principled.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Units;

/**
 * An answer sheet read with a plan: one number for each element of each unit. Reading costs more than scoring, so a sheet that is scored
 * again with small changes (next steps) is read once.
 */
public final class CodedSheet {

    /** Not asked of this unit, or out of scope: an answer to it is kept but inert. */
    static final int NOT_ASKED = -3;

    static final int NOT_APPLICABLE = -2;
    static final int OPEN = -1;

    final ScoringPlan plan;
    final AnswerSheet sheet;
    final int mode;

    /** The units; one entry that is null where the company answers as a whole. */
    final Unit.@Nullable Id[] unitIds;

    final String[] unitClasses;
    final boolean[] counts;

    /** By kind of unit: the units that count, those that are averaged into one first standing together. */
    final List<List<List<Integer>>> groups;

    /** By unit, then element: the code of an answer, or one of the constants above. */
    final int[] cells;

    private CodedSheet(
            ScoringPlan plan,
            AnswerSheet sheet,
            int mode,
            Unit.@Nullable Id[] unitIds,
            String[] unitClasses,
            boolean[] counts,
            List<List<List<Integer>>> groups,
            int[] cells) {
        this.plan = plan;
        this.sheet = sheet;
        this.mode = mode;
        this.unitIds = unitIds;
        this.unitClasses = unitClasses;
        this.counts = counts;
        this.groups = groups;
        this.cells = cells;
    }

    /**
     * Reads a sheet.
     *
     * @throws IllegalArgumentException if the sheet names something the questionnaire does not have; {@code SheetCheck} says so kindly
     */
    public static CodedSheet read(ScoringPlan plan, AnswerSheet sheet) {
        return new Reading(plan, sheet).read();
    }

    /** The same sheet with one cell changed. */
    CodedSheet with(int unit, int element, int code) {
        int[] changed = cells.clone();
        changed[unit * plan.elements.size() + element] = code;
        return withCells(changed);
    }

    CodedSheet withCells(int[] changed) {
        return new CodedSheet(plan, sheet, mode, unitIds, unitClasses, counts, groups, changed);
    }

    /** The same answers with other findings on red flags. */
    CodedSheet withFindings(List<Finding> findings) {
        return new CodedSheet(plan, sheet.withFindings(findings), mode, unitIds, unitClasses, counts, groups, cells);
    }

    int cell(int unit, int element) {
        return cells[unit * plan.elements.size() + element];
    }

    /**
     * Whether each unit has a value per indicator, of which the company's is the mean. A company that states no units answers as a whole,
     * also where the questionnaire knows units.
     */
    boolean averagesUnits() {
        return plan.averagesUnits() && unitIds[0] != null;
    }

    boolean hasFindings() {
        return !sheet.findings().isEmpty();
    }

    boolean hasOpen() {
        for (int cell : cells) {
            if (cell == OPEN) {
                return true;
            }
        }
        return false;
    }

    Mode modeUsed() {
        return plan.questionnaire.modes().get(mode);
    }

    private static final class Reading {
        private final ScoringPlan plan;
        private final AnswerSheet sheet;
        private final Questionnaire questionnaire;
        private final List<Unit> units;
        private final Map<Unit.Id, Integer> unitIndex = new HashMap<>();
        private final int[] cells;
        private int next;

        Reading(ScoringPlan plan, AnswerSheet sheet) {
            this.plan = plan;
            this.sheet = sheet;
            this.questionnaire = plan.questionnaire;
            this.units = sheet.units();
            units.forEach(this::number);
            this.cells = new int[Math.max(1, units.size()) * plan.elements.size()];
        }

        private void number(Unit unit) {
            if (unitIndex.putIfAbsent(unit.id(), unitIndex.size()) != null) {
                throw new IllegalArgumentException("the sheet states " + unit.id() + " twice");
            }
        }

        CodedSheet read() {
            fillScope();
            boolean ofUnits = false;
            for (Answer answer : sheet.answers()) {
                if (answer.unit() == null) {
                    setForAll(answer);
                } else {
                    ofUnits = true;
                }
            }
            if (ofUnits) {
                setForUnits();
            }
            boolean[] counts = counts();
            return new CodedSheet(plan, sheet, mode(), unitIds(), unitClasses(), counts, groups(counts), cells);
        }

        /** After the answers that stand for all units, whatever their order. */
        private void setForUnits() {
            for (Answer answer : sheet.answers()) {
                if (answer.unit() != null) {
                    int element = elementOf(answer);
                    set(unitOf(answer.unit()) * plan.codes.length + element, code(element, answer));
                }
            }
        }

        private int mode() {
            if (sheet.mode().isEmpty()) {
                return 0;
            }
            for (int mode = 0; mode < questionnaire.modes().size(); mode++) {
                if (questionnaire.modes().get(mode).key().equals(sheet.mode())) {
                    return mode;
                }
            }
            throw new IllegalArgumentException("unknown mode " + sheet.mode());
        }

        private void fillScope() {
            boolean[] holding = plan.scope.holding(sheet.scoping());
            int elements = plan.elements.size();
            for (int unit = 0; unit * elements < cells.length; unit++) {
                long held = plan.scope.held(units.isEmpty() ? sheet.profiles() : profilesOf(units.get(unit)));
                int kind = units.isEmpty()
                        ? -1
                        : plan.kindIndex(units.get(unit).id().kind());
                for (int element = 0; element < elements; element++) {
                    boolean asked = kind < 0 || plan.asks(element, kind);
                    cells[unit * elements + element] =
                            asked && plan.scope.applies(element, held, holding) ? OPEN : NOT_ASKED;
                }
            }
        }

        private List<String> profilesOf(Unit unit) {
            return unit.profiles().isEmpty() ? sheet.profiles() : unit.profiles();
        }

        private int elementOf(Answer answer) {
            // Most sheets answer in the order of the questionnaire: look at the next element before looking all over.
            if (next == plan.codes.length || !plan.codes[next].equals(answer.element())) {
                Integer index = plan.elementIndex.get(answer.element());
                if (index == null) {
                    throw new IllegalArgumentException("unknown element " + answer.element());
                }
                next = index;
            }
            return next++;
        }

        private int unitOf(Unit.Id id) {
            Integer index = unitIndex.get(id);
            if (index == null) {
                throw new IllegalArgumentException("unknown unit " + id);
            }
            return index;
        }

        private void setForAll(Answer answer) {
            int element = elementOf(answer);
            int code = code(element, answer);
            for (int at = element; at < cells.length; at += plan.codes.length) {
                set(at, code);
            }
        }

        private void set(int at, int code) {
            if (cells[at] != NOT_ASKED) {
                cells[at] = code;
            }
        }

        private int code(int element, Answer answer) {
            if (answer.said() instanceof Answer.Chosen chosen) {
                int choice = plan.values[element].answer(chosen.answer());
                if (choice < 0) {
                    throw new IllegalArgumentException(
                            "the scale of " + answer.element() + " has no answer " + chosen.answer());
                }
                int grades = chosen.grades().isEmpty() ? plan.withoutGradeMask : plan.maskOf(chosen.grades());
                return plan.values[element].code(choice, grades);
            }
            return answer.said() instanceof Answer.NotApplicable ? NOT_APPLICABLE : OPEN;
        }

        private Unit.@Nullable Id[] unitIds() {
            return units.isEmpty()
                    ? new Unit.@Nullable Id[1]
                    : units.stream().map(Unit::id).toArray(Unit.Id[]::new);
        }

        private String[] unitClasses() {
            return units.isEmpty()
                    ? new String[] {""}
                    : units.stream().map(Unit::unitClass).toArray(String[]::new);
        }

        private boolean[] counts() {
            boolean[] counts = new boolean[Math.max(1, units.size())];
            Optional<Units.Counting> rule = questionnaire.units().counting();
            boolean anyReaches = rule.isPresent() && units.stream().anyMatch(unit -> reaches(unit, rule.get()));
            if (!anyReaches) {
                Arrays.fill(counts, true);
                return counts;
            }
            for (int i = 0; i < counts.length; i++) {
                Unit unit = units.get(i);
                // A unit that states no share may be large: leaving it out would let silence raise a score.
                counts[i] = unit.share().isEmpty()
                        || reaches(unit, rule.get())
                        || profilesOf(unit).stream().anyMatch(rule.get().always()::contains);
            }
            return counts;
        }

        private List<List<List<Integer>>> groups(boolean[] counts) {
            List<List<List<Integer>>> byKind = new ArrayList<>();
            for (Units.Kind kind : questionnaire.units().kinds()) {
                Map<Object, List<Integer>> together = new LinkedHashMap<>();
                for (int i = 0; i < units.size(); i++) {
                    Unit unit = units.get(i);
                    if (counts[i] && unit.id().kind().equals(kind.key())) {
                        Object group = kind.merge().contains(unit.unitClass()) ? unit.unitClass() : unit.id();
                        together.computeIfAbsent(group, key -> new ArrayList<>())
                                .add(i);
                    }
                }
                byKind.add(List.copyOf(together.values()));
            }
            return byKind;
        }

        private static boolean reaches(Unit unit, Units.Counting rule) {
            Fraction share = unit.share().orElse(Fraction.ZERO);
            return unit.share().isPresent() && share.compareTo(rule.share()) >= 0;
        }
    }
}
