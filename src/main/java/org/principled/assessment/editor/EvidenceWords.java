package org.principled.assessment.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.evidence.EvidenceContent;
import org.principled.assessment.evidence.EvidenceItem;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
import org.principled.report.Numbers;

/** Puts evidence, and what it is worth, into words. */
final class EvidenceWords {

    private final Work work;
    private final Evidence evidence;
    private final Numbers numbers;
    private final EditorMessages words;
    private final Addresses addresses;

    EvidenceWords(Work work, Numbers numbers, EditorMessages words) {
        this.work = work;
        this.evidence = work.edition().questionnaire().evidence();
        this.numbers = numbers;
        this.words = words;
        this.addresses = new Addresses(work.assessment().id());
    }

    /** What the evidence of an answer is worth, in a sentence; empty where the questionnaire knows no grades. */
    String gradeLine(Element element, String line) {
        if (evidence.grades().isEmpty()) {
            return "";
        }
        List<String> attached = attachedTo(element.code(), line)
                .flatMap(item -> grades(item).stream())
                .toList();
        List<String> stated =
                work.answer(element.code(), line).map(AnswerState::statedGrades).orElse(List.of());
        if (!attached.isEmpty()) {
            String best = best(element, attached);
            return words.gradeBest(label(best), factor(element, best));
        }
        if (!stated.isEmpty()) {
            String best = best(element, stated);
            return words.gradeStated(label(best), factor(element, best));
        }
        return words.gradeNone(factor(element, evidence.withoutGrade()));
    }

    private String best(Element element, List<String> grades) {
        return grades.stream()
                .max(Comparator.<String, Fraction>comparing(grade -> evidence.factor(element, grade))
                        .thenComparing(evidence.grades()::indexOf))
                .orElseThrow();
    }

    private String label(String grade) {
        return work.texts().values().getOrDefault("grades." + grade + ".label", grade);
    }

    private String factor(Element element, String grade) {
        return numbers.percent(evidence.factor(element, grade));
    }

    private List<String> grades(EvidenceItem item) {
        return item.grades(work.edition(), work.assessment().mode());
    }

    private Stream<EvidenceItem> attachedTo(String code, String line) {
        return work.evidence().stream().filter(item -> restsOn(item, code, line));
    }

    private static boolean restsOn(EvidenceItem item, String code, String line) {
        return item.answers().stream()
                .anyMatch(answer -> answer.code().equals(code) && answer.line().equals(line));
    }

    /** The pieces that an answer rests on. */
    List<AnswerForm.Piece> pieces(String code, String line) {
        return attachedTo(code, line).map(this::piece).toList();
    }

    /** The pieces that it could rest on besides. */
    List<Option> others(String code, String line) {
        return work.evidence().stream()
                .filter(item -> !item.removed() && !restsOn(item, code, line))
                .map(item -> new Option(item.id() + " " + item.version(), title(item), false))
                .toList();
    }

    AnswerForm.Piece piece(EvidenceItem item) {
        return new AnswerForm.Piece(
                item.id().toString(),
                item.version(),
                grade(item),
                title(item),
                about(item),
                href(item),
                item.file().isEmpty());
    }

    /** Its best grade; empty where there are none. */
    String grade(EvidenceItem item) {
        List<String> grades = grades(item);
        return grades.isEmpty() ? "" : grades.get(grades.size() - 1);
    }

    String title(EvidenceItem item) {
        return Stream.of(
                        item.content().at(EvidenceContent.TITLE),
                        item.file().map(EvidenceItem.AttachedFile::name).orElse(""),
                        item.content().at(EvidenceContent.URL),
                        kind(item))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("–");
    }

    private String kind(EvidenceItem item) {
        String kind = item.content().at(EvidenceContent.KIND);
        return work.texts().values().getOrDefault("evidence-kinds." + kind + ".label", kind);
    }

    /** Kind, page, date and audience in a line. */
    String about(EvidenceItem item) {
        List<String> parts = new ArrayList<>(List.of(kind(item)));
        Optional.of(item.content().at(EvidenceContent.PAGE))
                .filter(page -> !page.isEmpty())
                .map(words::pagePrefix)
                .ifPresent(parts::add);
        parts.add(item.content().at(EvidenceContent.DATE));
        parts.add(audience(item.content().audience()));
        parts.add(item.removed() ? words.removedPiece() : "");
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private String audience(Audience audience) {
        return switch (audience) {
            case PUBLIC -> words.audienceShortPublic();
            case COALITION -> words.audienceShortCoalition();
            case SEALED -> words.audienceShortSealed();
        };
    }

    /** Where it can be read: its file, its address or the archived copy; empty where nowhere. */
    String href(EvidenceItem item) {
        if (item.file().isPresent()) {
            return addresses.file(item.id());
        }
        String url = item.content().at(EvidenceContent.URL);
        return url.isEmpty() ? item.content().at(EvidenceContent.ARCHIVE) : url;
    }
}
