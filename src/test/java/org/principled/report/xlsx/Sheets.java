package org.principled.report.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.Answer.Said;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;

/** Answer sheets of every kind for a questionnaire. */
final class Sheets {

    private final Questionnaire questionnaire;

    Sheets(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** By what is special about them. */
    Map<String, AnswerSheet> all() {
        Map<String, AnswerSheet> sheets = new LinkedHashMap<>();
        sheets.put("full", whole(this::given));
        sheets.put("half", whole(i -> i % 2 == 0 ? given(i) : Answer.UNKNOWN));
        sheets.put("blank", whole(i -> Answer.UNKNOWN));
        sheets.put("aside-mostly", whole(i -> i % 7 == 0 ? given(i) : new Answer.NotApplicable("")));
        sheets.put("aside", whole(i -> new Answer.NotApplicable("")));
        sheets.put("capped", whole(i -> i % 5 == 0 ? Answer.UNKNOWN : given(i)).withFindings(findings()));
        sheets.put("units", ofUnits().withFindings(findings()));
        return sheets;
    }

    private Said given(int i) {
        Element element = questionnaire.elements().get(i);
        Scale scale = questionnaire.scales().stream()
                .filter(each -> each.key().equals(element.scale()))
                .findFirst()
                .orElseThrow();
        List<String> grades = questionnaire.evidence().grades();
        List<String> held = grades.isEmpty()
                ? List.of()
                : i % 4 == 0
                        ? List.of(grades.get(2), grades.get(3))
                        : i % 4 == 1 ? List.of() : List.of(grades.get(i % grades.size()));
        return new Answer.Chosen(
                scale.choices().get(i * 7 % scale.choices().size()).answer(), held);
    }

    /** A sheet of a company that answers as a whole. */
    AnswerSheet whole(IntFunction<Said> said) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < questionnaire.elements().size(); i++) {
            answers.add(new Answer(null, questionnaire.elements().get(i).code(), said.apply(i)));
        }
        return sheet(List.of(), answers);
    }

    /** Two units of each kind, and one that is too small to count. */
    private AnswerSheet ofUnits() {
        List<Unit> units = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (String kind :
                questionnaire.units().kinds().stream().map(each -> each.key()).toList()) {
            for (int i = 1; i <= 3; i++) {
                Unit.Id id = new Unit.Id(kind, "Unit " + i);
                units.add(new Unit(id, i < 3 ? "mobile" : "", List.of(), Optional.of(Fraction.of(i == 2 ? 1 : 9, 20))));
                for (int e = 0; e < questionnaire.elements().size(); e++) {
                    if ((e + i) % 6 != 0) {
                        Said said = (e + i) % 11 == 0
                                ? new Answer.NotApplicable("")
                                : given((e * i) % questionnaire.elements().size());
                        answers.add(
                                new Answer(id, questionnaire.elements().get(e).code(), fitting(e, said)));
                    }
                }
            }
        }
        return sheet(units, answers);
    }

    /** An answer that the scale of an element has. */
    private Said fitting(int e, Said said) {
        return said instanceof Answer.Chosen chosen
                ? new Answer.Chosen(((Answer.Chosen) given(e)).answer(), chosen.grades())
                : said;
    }

    private AnswerSheet sheet(List<Unit> units, List<Answer> answers) {
        return new AnswerSheet(
                "",
                new Company("=Acme", "2025-01-01", "2025-12-31"),
                questionnaire.modes().get(questionnaire.modes().size() - 1).key(),
                questionnaire.profiles().stream().limit(3).toList(),
                units,
                Map.of(),
                answers,
                List.of(),
                List.of(),
                Annex.empty());
    }

    private List<Finding> findings() {
        List<String> states =
                questionnaire.flagStates().stream().map(state -> state.key()).toList();
        List<Finding> findings = new ArrayList<>();
        for (RedFlag flag : questionnaire.flags()) {
            String state = states.get((findings.size() * 2 + 3) % states.size());
            List<String> about = flag.elements().isEmpty()
                    ? List.of(
                            questionnaire.elements().get(3).code(),
                            questionnaire.elements().get(40).code())
                    : List.of(flag.elements().get(flag.elements().size() - 1));
            findings.add(new Finding(flag.code(), state, about));
        }
        return findings.stream()
                .filter(finding -> !finding.flag().endsWith("1"))
                .toList();
    }
}
