package org.principled.assessment.editor;

import java.util.ArrayList;
import java.util.List;
import org.principled.assessment.Assessment;
import org.principled.assessment.Line;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingAnswers;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Texts;

/** Makes the page on which one says what an assessment covers. */
final class ScopeViews {

    private final Desk desk;
    private final Texts texts;
    private final Questionnaire questionnaire;
    private final EditorMessages words;

    ScopeViews(Desk desk) {
        this.desk = desk;
        this.texts = desk.work.texts();
        this.questionnaire = desk.work.edition().questionnaire();
        this.words = desk.words;
    }

    /**
     * The page.
     *
     * @param mayScope whether the reader may change lines and profiles
     */
    ScopeView view(boolean mayScope, AnswerForms answers) {
        Assessment.Scope scope = desk.work.assessment().scope();
        return view(scope.profiles(), lines(scope.lines(), mayScope), "", mayScope, answers);
    }

    /** The page with what was typed, and why it was not saved. */
    ScopeView refused(ScopeForms form, String why, AnswerForms answers) {
        return view(form.profiles(), form.typed(questionnaire.profiles(), this::profile), why, true, answers);
    }

    private ScopeView view(
            List<String> profiles,
            List<ScopeView.LineForm> lines,
            String trouble,
            boolean mayScope,
            AnswerForms answers) {
        List<Element> elements = questionnaire.elements();
        Assessment.Scope scope = desk.work.assessment().scope();
        ScopingAnswers scoping = new ScopeWords(desk.work, words).scoping();
        return new ScopeView(
                desk.frame(words.scope(), desk.addresses.scope(), ""),
                trouble,
                words.scopeEffect(
                        (int) elements.stream().filter(desk.work::applies).count(), elements.size()),
                mayScope,
                scope.version(),
                profiles(profiles),
                lines,
                questionnaire.scoping().stream()
                        .map(question -> question(question, answers, scoping))
                        .toList());
    }

    private List<AnswerForm.Choice> profiles(List<String> held) {
        return questionnaire.profiles().stream()
                .map(key -> new AnswerForm.Choice(
                        key,
                        profile(key),
                        texts.values().getOrDefault("profiles." + key + ".help", ""),
                        held.contains(key)))
                .toList();
    }

    private String profile(String key) {
        return texts.values().getOrDefault("profiles." + key + ".label", key);
    }

    private List<ScopeView.LineForm> lines(List<Line> lines, boolean mayScope) {
        List<ScopeView.LineForm> forms = new ArrayList<>();
        for (Line line : lines) {
            String share = line.share().map(Fraction::toString).orElse("");
            forms.add(new ScopeView.LineForm(forms.size(), line.name(), share, options(line.profiles())));
        }
        if (mayScope) {
            forms.add(new ScopeView.LineForm(forms.size(), "", "", options(List.of())));
        }
        return forms;
    }

    private List<Option> options(List<String> held) {
        return questionnaire.profiles().stream()
                .map(key -> new Option(key, profile(key), held.contains(key)))
                .toList();
    }

    private ScopeView.Question question(ScopingQuestion question, AnswerForms answers, ScopingAnswers scoping) {
        String path = "scoping." + question.code();
        int deciding = (int) questionnaire.elements().stream()
                .filter(element -> hangsOn(element, question.code()))
                .count();
        return new ScopeView.Question(
                question.code(),
                texts.values().getOrDefault(path + ".question", question.code()),
                texts.values().getOrDefault(path + ".help", ""),
                scoping.isAsked(question.code())
                        ? ""
                        : words.notAskedNow(texts.values()
                                .getOrDefault("scoping-answers." + question.notAsked(), question.notAsked())),
                answers.form(question),
                deciding == 0 ? "" : words.decides(deciding));
    }

    private static boolean hangsOn(Element element, String question) {
        return element.applies().stream()
                .flatMap(way -> way.when().stream())
                .anyMatch(condition -> condition.questions().anyMatch(question::equals));
    }
}
