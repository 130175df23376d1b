package org.principled.assessment.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.assessment.Line;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.answer.Said;

/** Makes an answer sheet of what is kept. The other way round: {@link SheetParts}. */
final class SheetMapper {

    /** Name of the field of an annex item that holds a reason. */
    static final String TEXT = "text";

    static final String REASON = "reason";
    static final String EVIDENCE = "evidence";

    private final PinnedEdition edition;
    private final SheetContent content;
    private final Map<String, Set<String>> gradesByAnswer = new HashMap<>();

    private SheetMapper(PinnedEdition edition, SheetContent content) {
        this.edition = edition;
        this.content = content;
        content.evidence().forEach(this::addGrades);
    }

    private void addGrades(SheetContent.Attached attached) {
        attached.links()
                .forEach(link -> gradesByAnswer
                        .computeIfAbsent(place(link.code(), link.line()), none -> new LinkedHashSet<>())
                        .addAll(attached.grades()));
    }

    private static String place(String code, String line) {
        return code + "\n" + line;
    }

    /** The answer sheet. */
    static AnswerSheet sheet(PinnedEdition edition, SheetFrame frame, SheetContent content) {
        SheetMapper mapper = new SheetMapper(edition, content);
        return mapper.sheet(frame, mapper.annex());
    }

    /** The answer sheet for scoring only: its annex has reasons, but no evidence and no hashes, which cost more than the score. */
    static AnswerSheet sheetToScore(PinnedEdition edition, SheetFrame frame, SheetContent content) {
        SheetMapper mapper = new SheetMapper(edition, content);
        return mapper.sheet(frame, new Annex(List.of(), mapper.reasons()));
    }

    private AnswerSheet sheet(SheetFrame frame, Annex annex) {
        Map<String, String> scoping = new LinkedHashMap<>();
        List<Answer> answers = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (SheetContent.Given given : content.answers()) {
            if (given.content().said() == Said.OPEN) {
                continue;
            }
            if (edition.element(given.code()).isPresent()) {
                answers.add(new Answer(unit(given.line()), given.code(), said(given)));
            } else if (edition.scopingQuestion(given.code()).isPresent()) {
                scoping.put(given.code(), given.content().choice());
            } else {
                findings.add(new Finding(
                        given.code(), given.content().choice(), given.content().about()));
            }
        }
        return new AnswerSheet(
                frame.edition(),
                frame.company(),
                frame.mode(),
                content.profiles(),
                content.lines().stream().map(Line::unit).toList(),
                scoping,
                answers,
                findings,
                content.tables(),
                annex);
    }

    private static Unit.@Nullable Id unit(String line) {
        return line.equals(Line.COMPANY) ? null : Line.id(line).orElseThrow();
    }

    private Answer.Said said(SheetContent.Given given) {
        String choice = given.content().choice();
        return switch (given.content().said()) {
            case CHOSEN -> new Answer.Chosen(choice, grades(given));
            case NA -> new Answer.NotApplicable(choice);
            case UNKNOWN, OPEN -> Answer.UNKNOWN;
        };
    }

    /** The grades of an answer: those of its evidence, all of them, as the best counts; as stated where there is none. */
    private List<String> grades(SheetContent.Given given) {
        Set<String> derived = gradesByAnswer.get(place(given.code(), given.line()));
        return derived == null
                ? given.statedGrades()
                : edition.questionnaire().evidence().grades().stream()
                        .filter(derived::contains)
                        .toList();
    }

    private Annex annex() {
        List<Annex.Item> items = new ArrayList<>(reasons());
        for (SheetContent.Attached attached : content.evidence()) {
            for (SheetContent.Link link : attached.links()) {
                items.add(new Annex.Item(
                        link.salt(), attached.audience(), EVIDENCE, link.code(), link.line(), attached.fields()));
            }
        }
        items.addAll(content.items());
        Annex whole = Annex.of(items);
        return content.heldBack().isEmpty() ? whole : whole.with(new Annex(content.heldBack(), List.of()));
    }

    private List<Annex.Item> reasons() {
        return content.answers().stream()
                .filter(given -> !given.content().reason().isEmpty())
                .map(given -> new Annex.Item(
                        given.reasonSalt(),
                        given.content().audience(),
                        REASON,
                        given.code(),
                        given.line(),
                        Map.of(TEXT, given.content().reason())))
                .toList();
    }
}
