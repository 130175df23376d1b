package org.principled.assessment.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.principled.answer.CheckWords;
import org.principled.assessment.answer.Content;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.questionnaire.Indicator;
import org.principled.report.Numbers;
import org.principled.scoring.NextSteps;
import org.principled.wording.Words;

/** One assessment with everything it takes to make its pages, for one reader and one request. */
final class Desk {

    final Work work;
    final EditorMessages words;
    /** What is wrong with answers that are chosen. */
    final CheckWords checks;
    /** What is wrong with cells that are typed or pasted. */
    final CheckWords cellChecks;

    final Numbers numbers;
    final Addresses addresses;
    private final Frames.Reader reader;

    Desk(Work work, EditorMessages words, CheckWords checks, CheckWords cellChecks, Frames.Reader reader) {
        this.checks = checks;
        this.cellChecks = cellChecks;
        this.work = work;
        this.words = words;
        this.reader = reader;
        this.numbers = new Numbers(
                Words.in("report", work.texts().language()),
                work.edition().questionnaire().total());
        this.addresses = new Addresses(work.assessment().id());
    }

    boolean isWritable() {
        return reader.writable();
    }

    /** Whether the reader works on the assessment; otherwise it is what was submitted that is read. */
    boolean isWithin() {
        return reader.within();
    }

    String formToken() {
        return reader.formToken();
    }

    EvidenceWords evidence() {
        return new EvidenceWords(work, numbers, words);
    }

    /** The score beside a page about an area; about none where the code is empty. */
    ScorePanel panel(String area, List<String> moved) {
        return new ScorePanels(work.edition().questionnaire(), work.texts(), numbers, words, addresses)
                .panel(
                        work.scorecard(),
                        NextSteps.of(work.edition().plan(), work.sheet()),
                        area,
                        moved,
                        Frames.unanswered(work, area));
    }

    /** The frame of a page; see {@link Frames#frame}. */
    Frame frame(String title, String href, String area) {
        return new Frames(work, words, panel(area, List.of()), reader).frame(title, href, area);
    }

    /** Somebody else was faster, so nothing was done: the reader is told, and looks again where a question stands. */
    ProblemException stale(String code) {
        return ProblemException.of(ProblemType.CONFLICT, words.changedMeanwhile(code))
                .backTo(placeOf(code));
    }

    /** Where a question stands: in its area, or among the scoping questions. */
    String placeOf(String code) {
        return work.edition().element(code).isPresent()
                ? addresses.element(work.areaOf(code).code(), code)
                : addresses.scope() + "#" + Addresses.encoded(code);
    }

    /** Where an indicator stands in its area. */
    String placeOfIndicator(String code) {
        return work.edition().questionnaire().areas().stream()
                .filter(area -> area.indicators().stream()
                        .flatMap(Indicator::withMembers)
                        .anyMatch(indicator -> indicator.code().equals(code)))
                .findFirst()
                .map(area -> addresses.element(area.code(), code))
                .orElse(addresses.home());
    }

    /** What a code stands for, in a few words. */
    String labelOf(String code) {
        return Stream.of("elements." + code + ".label", "scoping." + code + ".question", "flags." + code + ".label")
                .flatMap(path -> Optional.ofNullable(work.texts().values().get(path)).stream())
                .findFirst()
                .orElse(code);
    }

    /** An answer of the scale of an element. */
    String answerLabel(String code, String answer) {
        return work.edition()
                .element(code)
                .map(element -> label("answers." + element.scale() + "." + answer, answer))
                .orElse(answer);
    }

    /** An answer in words, with its explanation. */
    String inWords(String code, Content content) {
        String said = saidInWords(code, content);
        return content.reason().isEmpty() ? said : said + ": " + content.reason();
    }

    /** An answer in a word or two. */
    String saidInWords(String code, Content content) {
        return switch (content.said()) {
            case OPEN -> words.open();
            case UNKNOWN -> words.notKnown();
            case NA -> words.naBecause(label("not-applicable." + content.choice() + ".label", content.choice()));
            case CHOSEN ->
                work.edition()
                        .element(code)
                        .map(element -> label("answers." + element.scale() + "." + content.choice(), content.choice()))
                        .orElseGet(() -> label("scoping-answers." + content.choice(), content.choice()));
        };
    }

    private String label(String path, String otherwise) {
        return work.texts().values().getOrDefault(path, otherwise);
    }
}
