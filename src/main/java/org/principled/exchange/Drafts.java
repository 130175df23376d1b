package org.principled.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.principled.answer.AnswerSheet;
import org.principled.answer.SheetCheck;
import org.principled.answer.SheetProblem;
import org.principled.questionnaire.Questionnaire;
import org.principled.wording.Message;

/** The companies of all files that are read together, in the order in which they are first named. */
final class Drafts {

    private final Map<String, SheetDraft> byCompany = new LinkedHashMap<>();
    private final Problems problems;

    Drafts(Problems problems) {
        this.problems = problems;
    }

    SheetDraft of(String company) {
        return byCompany.computeIfAbsent(company, named -> new SheetDraft(named, problems));
    }

    /** The finished sheets; what {@code SheetCheck} finds is reported at the place in the file. */
    List<AnswerSheet> sheets(Questionnaire questionnaire, AnswerFiles.Defaults defaults) {
        boolean isWhole = !problems.any();
        List<AnswerSheet> sheets = new ArrayList<>();
        byCompany.forEach((company, draft) -> {
            draft.checkHash(questionnaire.edition());
            AnswerSheet sheet = draft.sheet(questionnaire.edition().name(), defaults);
            List<SheetProblem> found =
                    isWhole ? SheetCheck.check(questionnaire, sheet) : SheetCheck.checkPart(questionnaire, sheet);
            if (!found.isEmpty()) {
                Map<Message, Place> places = draft.places();
                found.forEach(problem -> problems.add(problem.at(where(company, problem.where(), places))));
            }
            sheets.add(sheet);
        });
        return sheets;
    }

    /** The sheets as they were said, for whatever questionnaire they name. */
    List<AnswerSheet> unchecked() {
        return byCompany.values().stream()
                .map(draft -> draft.sheet("", AnswerFiles.Defaults.none()))
                .toList();
    }

    private static Message where(String company, Message name, Map<Message, Place> places) {
        Place place = places.get(name);
        return place == null
                ? Message.of("place.of-company", company, name)
                : Message.of("place.in-file-of-company", place.message(), company, name);
    }
}
