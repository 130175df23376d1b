package org.principled.assessment.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Unit;
import org.principled.assessment.Line;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.answer.Content;
import org.principled.assessment.answer.Said;
import org.principled.assessment.evidence.EvidenceContent;
import org.principled.assessment.evidence.EvidenceItem;

/**
 * Takes an answer sheet apart into what is kept, so that {@link SheetMapper} makes the same sheet of it again. Reasons and evidence become
 * what people can edit only where nothing is lost by it; every other annex item is kept as it came.
 */
final class SheetParts {

    private static final int LONGEST_REASON = 10_000;
    private static final int LONGEST_EVIDENCE = 100_000;

    private final PinnedEdition edition;
    private final AnswerSheet sheet;
    private final Set<String> files;
    private final Predicate<EvidenceContent> isRecordable;
    private final Map<Place, SheetContent.Given> given = new LinkedHashMap<>();
    private final List<SheetContent.Attached> evidence = new ArrayList<>();
    private final List<Annex.Item> items = new ArrayList<>();

    private record Place(String code, String line) {}

    private SheetParts(
            PinnedEdition edition, AnswerSheet sheet, Set<String> files, Predicate<EvidenceContent> isRecordable) {
        this.edition = edition;
        this.sheet = sheet;
        this.files = files;
        this.isRecordable = isRecordable;
    }

    /**
     * The parts of a sheet that {@link org.principled.answer.SheetCheck} accepts.
     *
     * @param files hashes of the files of evidence that are at hand
     * @param isRecordable whether a piece of evidence could have been recorded here
     */
    static SheetContent of(
            PinnedEdition edition, AnswerSheet sheet, Set<String> files, Predicate<EvidenceContent> isRecordable) {
        return new SheetParts(edition, sheet, files, isRecordable).take();
    }

    private SheetContent take() {
        sheet.scoping().forEach((code, answer) -> give(code, null, Content.chosen(answer), List.of()));
        sheet.findings()
                .forEach(finding -> give(
                        finding.flag(),
                        null,
                        new Content(Said.CHOSEN, finding.state(), finding.elements(), "", Annex.Audience.COALITION, ""),
                        List.of()));
        sheet.answers().forEach(this::give);
        sheet.annex().items().stream()
                .filter(item -> !item.kind().equals(SheetMapper.EVIDENCE))
                .forEach(this::takeText);
        takeEvidence();
        return new SheetContent(
                sheet.profiles(),
                sheet.units().stream().map(Line::of).toList(),
                List.copyOf(given.values()),
                evidence,
                sheet.tables(),
                items,
                heldBack());
    }

    private void give(Answer answer) {
        if (answer.said() instanceof Answer.Chosen chosen) {
            give(answer.element(), answer.unit(), Content.chosen(chosen.answer()), chosen.grades());
        } else if (answer.said() instanceof Answer.NotApplicable notApplicable) {
            give(answer.element(), answer.unit(), of(Said.NA, notApplicable.code()), List.of());
        } else {
            give(answer.element(), answer.unit(), of(Said.UNKNOWN, ""), List.of());
        }
    }

    private static Content of(Said said, String choice) {
        return new Content(said, choice, List.of(), "", Annex.Audience.COALITION, "");
    }

    private void give(String code, Unit.@Nullable Id unit, Content content, List<String> grades) {
        String line = unit == null ? Line.COMPANY : unit.path();
        given.put(new Place(code, line), new SheetContent.Given(code, line, content, grades, ""));
    }

    private void takeText(Annex.Item item) {
        Optional<Place> place = place(item);
        String reason = item.content().getOrDefault(SheetMapper.TEXT, "");
        boolean isReason = item.kind().equals(SheetMapper.REASON)
                && item.content().size() == 1
                && !reason.isEmpty()
                && reason.length() <= LONGEST_REASON;
        if (!isReason || place.isEmpty() || !at(place.get()).content().reason().isEmpty()) {
            items.add(item);
            return;
        }
        SheetContent.Given before = at(place.get());
        Content said = before.content();
        given.put(
                place.get(),
                new SheetContent.Given(
                        before.code(),
                        before.line(),
                        new Content(said.said(), said.choice(), said.about(), reason, item.audience(), ""),
                        before.statedGrades(),
                        item.salt()));
    }

    /** Where something can be kept that belongs to this code and unit; empty where the questionnaire or the sheet knows them not. */
    private Optional<Place> place(Annex.Item item) {
        boolean isKnown = item.unit().isEmpty()
                ? edition.asks(item.element())
                : edition.element(item.element()).isPresent()
                        && sheet.units().stream()
                                .anyMatch(unit -> unit.id().path().equals(item.unit()));
        return isKnown ? Optional.of(new Place(item.element(), item.unit())) : Optional.empty();
    }

    private SheetContent.Given at(Place place) {
        return given.getOrDefault(
                place, new SheetContent.Given(place.code(), place.line(), Content.OPEN, List.of(), ""));
    }

    /** Evidence of an answer can be edited only where all of it can, and where its grades are the ones that are stated. */
    private void takeEvidence() {
        Map<Place, List<Annex.Item>> byPlace = new LinkedHashMap<>();
        for (Annex.Item item : sheet.annex().items()) {
            if (item.kind().equals(SheetMapper.EVIDENCE)) {
                Optional<Place> place = place(item).filter(known -> isEditable(item));
                if (place.isPresent()) {
                    byPlace.computeIfAbsent(place.get(), none -> new ArrayList<>())
                            .add(item);
                } else {
                    items.add(item);
                }
            }
        }
        Map<EvidenceContent, List<SheetContent.Link>> links = new LinkedHashMap<>();
        byPlace.forEach((place, rests) -> {
            if (isGradedAsStated(place, rests)) {
                rests.forEach(item -> link(item, place, links));
            } else {
                items.addAll(rests);
            }
        });
        links.forEach((content, resting) -> evidence.add(
                new SheetContent.Attached(content.audience(), content.fields(), grades(content), resting)));
    }

    private void link(Annex.Item item, Place place, Map<EvidenceContent, List<SheetContent.Link>> links) {
        List<SheetContent.Link> resting =
                links.computeIfAbsent(new EvidenceContent(item.audience(), item.content()), none -> new ArrayList<>());
        boolean isTwice = resting.stream()
                .anyMatch(
                        link -> link.code().equals(place.code()) && link.line().equals(place.line()));
        if (isTwice) {
            items.add(item);
        } else {
            resting.add(new SheetContent.Link(place.code(), place.line(), item.salt()));
        }
    }

    private boolean isEditable(Annex.Item item) {
        EvidenceContent content = new EvidenceContent(item.audience(), item.content());
        int length = item.content().values().stream().mapToInt(String::length).sum();
        return content.fields().equals(item.content()) && length < LONGEST_EVIDENCE / 8 && isRecordable.test(content);
    }

    private boolean isGradedAsStated(Place place, List<Annex.Item> rests) {
        SheetContent.Given answer = at(place);
        if (answer.content().said() != Said.CHOSEN
                || edition.element(place.code()).isEmpty()) {
            return true;
        }
        Set<String> derived = rests.stream()
                .flatMap(item -> grades(new EvidenceContent(item.audience(), item.content())).stream())
                .collect(Collectors.toSet());
        return derived.equals(Set.copyOf(answer.statedGrades()));
    }

    private List<String> grades(EvidenceContent content) {
        String file = content.at(EvidenceItem.FILE_SHA256);
        return content.grades(edition, sheet.mode(), files.contains(file));
    }

    /** The hashes of items that are not here, as often as they are not. */
    private List<String> heldBack() {
        Map<String, Integer> here = new HashMap<>();
        sheet.annex().items().forEach(item -> here.merge(item.hash(), 1, Integer::sum));
        List<String> heldBack = new ArrayList<>();
        for (String hash : sheet.annex().hashes()) {
            if (here.merge(hash, -1, Integer::sum) < 0) {
                heldBack.add(hash);
            }
        }
        return heldBack;
    }
}
