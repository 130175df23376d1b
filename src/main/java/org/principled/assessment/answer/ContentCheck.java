package org.principled.assessment.answer;

import java.util.List;
import java.util.Optional;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.PinnedEdition;
import org.principled.problem.ProblemException;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.ScopingQuestion;

/** Whether what is said is something the questionnaire lets one say here. */
final class ContentCheck {

    static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ABOUT = 4_000;

    private final AssessmentProblems problems;
    private final PinnedEdition edition;
    private final String code;
    private final String line;
    private final Content content;

    private ContentCheck(
            AssessmentProblems problems, PinnedEdition edition, String code, String line, Content content) {
        this.problems = problems;
        this.edition = edition;
        this.code = code;
        this.line = line;
        this.content = content;
    }

    /**
     * Checks a content.
     *
     * @throws ProblemException if the code is unknown, or nothing of the kind can be said under it, or a text is too long
     */
    static void check(AssessmentProblems problems, PinnedEdition edition, String code, String line, Content content) {
        new ContentCheck(problems, edition, code, line, content).check();
    }

    private void check() {
        problems.require(content.reason(), LONGEST_TEXT);
        problems.require(content.privileged(), LONGEST_TEXT);
        if (content.said() != Said.CHOSEN
                && content.said() != Said.NA
                && !content.choice().isEmpty()) {
            throw refused(content.choice());
        }
        Optional<Element> element = edition.element(code);
        if (element.isPresent()) {
            checkElement(element.get());
        } else if (!line.isEmpty() && edition.asks(code)) {
            throw problems.lineRefused(line);
        } else {
            checkOther();
        }
    }

    private void checkElement(Element element) {
        if (content.said() == Said.CHOSEN && edition.scaleOf(element).indexOf(content.choice()) < 0) {
            throw refused(content.choice());
        }
        if (content.said() == Said.NA) {
            checkNotApplicable();
        }
        if (!content.about().isEmpty()) {
            throw refused(content.about().get(0));
        }
    }

    private void checkNotApplicable() {
        List<String> codes = edition.questionnaire().notApplicable();
        if (codes.isEmpty() ? !content.choice().isEmpty() : !codes.contains(content.choice())) {
            throw refused(content.choice());
        }
        if (content.reason().isBlank()) {
            throw problems.reasonMissing(code);
        }
    }

    private void checkOther() {
        if (content.said() == Said.NA || content.said() == Said.UNKNOWN) {
            throw refused(content.said().key());
        }
        Optional<RedFlag> flag = edition.flag(code);
        if (flag.isPresent()) {
            checkFlag(flag.get());
            return;
        }
        ScopingQuestion question = edition.scopingQuestion(code).orElseThrow(() -> problems.codeUnknown(code));
        boolean isKnown = content.said() == Said.OPEN || question.answers().contains(content.choice());
        if (!isKnown || !content.about().isEmpty()) {
            throw refused(content.choice());
        }
    }

    private void checkFlag(RedFlag flag) {
        boolean isKnown = content.said() == Said.OPEN
                || edition.questionnaire().flagStates().stream()
                        .map(FlagState::key)
                        .anyMatch(content.choice()::equals);
        if (!isKnown) {
            throw refused(content.choice());
        }
        content.about().stream()
                .filter(about -> flag.elements().isEmpty()
                        ? edition.element(about).isEmpty()
                        : !flag.elements().contains(about))
                .findFirst()
                .ifPresent(about -> {
                    throw refused(about);
                });
        problems.require(String.join(" ", content.about()), LONGEST_ABOUT);
    }

    private ProblemException refused(String said) {
        return problems.answerRefused(said.isEmpty() ? "–" : said, code);
    }
}
