package org.principled.exchange.offline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.TableRow;
import org.principled.answer.Unit;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingAnswers;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;
import org.principled.questionnaire.Units;

/**
 * What a workbook is to be made of.
 *
 * @param questionnaire what is asked
 * @param texts the questionnaire's words in the language of the workbook
 * @param sheet what has been said so far; its company, profiles, units and scoping answers decide what is asked
 * @param assessment id of the assessment, to find it again; empty where there is none
 */
public record AnswerForm(Questionnaire questionnaire, Texts texts, AnswerSheet sheet, String assessment) {

    /** An element as it is asked of a unit; of the company as a whole where the unit is null. */
    record Asked(Element element, Unit.@Nullable Id unit) {

        /** The unit as {@code kind/name}; empty for the company. */
        String path() {
            return unit == null ? "" : unit.path();
        }
    }

    /** The quantitative tables to be filled in; one that is too large for a workbook is not among them. */
    List<Table> tables() {
        return FittingTables.of(this);
    }

    /** The rows of a table, in their order. */
    List<TableRow> rows(Table table) {
        return sheet.tables().stream()
                .filter(row -> row.table().equals(table.code()))
                .toList();
    }

    /** What is asked in an area, in its order: what applies, and whatever has been answered all the same. */
    List<Asked> asked(Area area) {
        ScopingAnswers scoping = ScopingAnswers.of(questionnaire, sheet.scoping());
        Map<String, Set<Unit.@Nullable Id>> answered = new HashMap<>();
        for (Answer answer : sheet.answers()) {
            answered.computeIfAbsent(answer.element(), none -> new HashSet<>()).add(answer.unit());
        }
        List<Asked> asked = new ArrayList<>();
        area.indicators().stream().flatMap(Indicator::withMembers).forEach(indicator -> {
            for (Element element : indicator.elements()) {
                Set<Unit.@Nullable Id> saidOf = answered.getOrDefault(element.code(), Collections.emptySet());
                if (saidOf.contains(null) || (isAskedOfCompany(saidOf) && scoping.applies(element, sheet.profiles()))) {
                    asked.add(new Asked(element, null));
                }
                for (Unit unit : sheet.units()) {
                    boolean applies = !isAskedOfCompany(saidOf)
                            && isAskedOf(indicator, unit)
                            && scoping.applies(element, profilesOf(unit));
                    if (saidOf.contains(unit.id()) || applies) {
                        asked.add(new Asked(element, unit.id()));
                    }
                }
            }
        });
        return asked;
    }

    /** Units answer apart where the questionnaire always wants it so, or where one of them did. */
    private boolean isAskedOfCompany(Set<Unit.@Nullable Id> saidOf) {
        boolean always = questionnaire.units().rule() == Units.Rule.MEAN_PER_INDICATOR;
        boolean once = saidOf.stream().anyMatch(unit -> unit != null);
        return sheet.units().isEmpty() || !(always || once);
    }

    private static boolean isAskedOf(Indicator indicator, Unit unit) {
        return indicator.unitKinds().isEmpty()
                || indicator.unitKinds().contains(unit.id().kind());
    }

    private List<String> profilesOf(Unit unit) {
        return unit.profiles().isEmpty() ? sheet.profiles() : unit.profiles();
    }
}
