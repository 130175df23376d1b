package org.principled.report.xlsx.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Unit;
import org.principled.questionnaire.Circumstance;
import org.principled.questionnaire.EvidenceFacts;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;

/** Grades that follow from evidence, where an answer states none: what a workbook says once it is read again. */
final class DerivedGrades {

    private DerivedGrades() {}

    static AnswerSheet in(Questionnaire questionnaire, AnswerSheet sheet) {
        Mode mode = questionnaire.modes().stream()
                .filter(each -> each.key().equals(sheet.mode()))
                .findFirst()
                .orElse(questionnaire.defaultMode());
        return sheet.withAnswers(sheet.answers().stream()
                .map(answer -> answer.said() instanceof Answer.Chosen chosen
                                && chosen.grades().isEmpty()
                        ? new Answer(
                                answer.unit(),
                                answer.element(),
                                new Answer.Chosen(chosen.answer(), grades(questionnaire, mode, sheet, answer)))
                        : answer)
                .toList());
    }

    private static List<String> grades(Questionnaire questionnaire, Mode mode, AnswerSheet sheet, Answer answer) {
        return sheet.annex().items().stream()
                .filter(item -> item.kind().equals("evidence")
                        && item.element().equals(answer.element())
                        && item.unit().equals(path(answer.unit())))
                .flatMap(item -> questionnaire.evidence().grades(facts(item), mode).stream())
                .distinct()
                .toList();
    }

    private static String path(Unit.@Nullable Id unit) {
        return unit == null ? "" : unit.path();
    }

    private static EvidenceFacts facts(Annex.Item item) {
        Map<String, String> content = item.content();
        Set<Circumstance> circumstances = new HashSet<>();
        if (item.audience() == Annex.Audience.PUBLIC
                && (content.containsKey("url") || content.containsKey("archive"))) {
            circumstances.add(Circumstance.PUBLIC_ADDRESS);
        }
        if (content.containsKey("file_sha256")) {
            circumstances.add(Circumstance.UPLOADED);
        }
        if (content.containsKey("law")) {
            circumstances.add(Circumstance.CANNOT_BE_SHOWN);
        }
        return new EvidenceFacts(content.getOrDefault("kind", ""), circumstances, content.getOrDefault("body", ""));
    }
}
