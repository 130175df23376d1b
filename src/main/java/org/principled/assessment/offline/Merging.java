package org.principled.assessment.offline;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.answer.Annex;
import org.principled.assessment.Act;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.answer.Answers;
import org.principled.assessment.answer.Content;
import org.principled.assessment.answer.Saved;
import org.principled.assessment.discussion.Remarks;
import org.principled.assessment.evidence.EvidenceContent;
import org.principled.assessment.evidence.EvidenceItem;
import org.principled.assessment.evidence.EvidenceItems;
import org.principled.assessment.sheet.Sheets;
import org.principled.exchange.AnswerFields;
import org.principled.exchange.AnswerKey;
import org.principled.exchange.FlatJson;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Takes over changes, each only if what was shown beside it is still said. Answers are saved as if they had been given on the page, with
 * their history; what cannot be taken over keeps nothing else from it.
 */
@Singleton
public class Merging {

    private static final String EVIDENCE = "evidence:";
    private static final String AUDIENCE = "audience";

    private final Sheets sheets;
    private final Answers answers;
    private final EvidenceItems evidence;
    private final Remarks remarks;
    private final OfflineMessages words;

    Merging(Sheets sheets, Answers answers, EvidenceItems evidence, Remarks remarks, Spoken spoken) {
        this.sheets = sheets;
        this.answers = answers;
        this.evidence = evidence;
        this.remarks = remarks;
        this.words = spoken.words(OfflineMessages.class);
    }

    private record Place(String code, String line) {}

    /**
     * Takes changes over.
     *
     * @throws ProblemException if the person may not answer
     */
    public Merged merge(Person person, UUID assessment, List<Wanted> wanted) {
        Sheets.Current current = sheets.current(person, assessment, Act.ANSWER);
        Map<AnswerKey, String> now = AnswerFields.of(current.sheet());
        Map<Place, List<Wanted>> places = new LinkedHashMap<>();
        List<Merged.Left> left = new ArrayList<>();
        for (Wanted each : wanted) {
            if (now.getOrDefault(each.key(), "").equals(each.now())) {
                places.computeIfAbsent(
                                new Place(each.key().element(), each.key().unit()), none -> new ArrayList<>())
                        .add(each);
            } else {
                left.add(new Merged.Left(each, words.changedSince()));
            }
        }
        List<Wanted> taken = new ArrayList<>();
        places.forEach((place, changes) -> {
            boolean isFlag = current.edition().flag(place.code()).isPresent();
            answer(person, assessment, place, changes, isFlag, taken, left);
            changes.stream()
                    .filter(each -> !isAnswer(each))
                    .forEach(each -> other(person, assessment, place, each, taken, left));
        });
        return new Merged(taken, left);
    }

    private static boolean isAnswer(Wanted wanted) {
        return switch (wanted.key().field()) {
            case Spelled.ANSWER, Spelled.NA_CODE, Spelled.REASON -> true;
            default -> false;
        };
    }

    private void answer(
            Person person,
            UUID assessment,
            Place place,
            List<Wanted> changes,
            boolean isFlag,
            List<Wanted> taken,
            List<Merged.Left> left) {
        List<Wanted> said = changes.stream().filter(Merging::isAnswer).toList();
        if (said.isEmpty()) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        said.forEach(each -> fields.put(each.key().field(), each.value()));
        attempt(said, taken, left, () -> {
            Optional<AnswerState> before = answers.find(person, assessment, place.code(), place.line());
            Content content = Spelled.of(before.map(AnswerState::content).orElse(Content.OPEN), fields, isFlag);
            int version = before.map(AnswerState::version).orElse(0);
            Saved saved = answers.save(person, assessment, place.code(), place.line(), content, version);
            return saved instanceof Saved.Done ? "" : words.changedSince();
        });
    }

    private void other(
            Person person, UUID assessment, Place place, Wanted wanted, List<Wanted> taken, List<Merged.Left> left) {
        attempt(List.of(wanted), taken, left, () -> {
            if (wanted.key().field().startsWith(EVIDENCE)) {
                return evidence(person, assessment, place, wanted);
            }
            if (wanted.key().field().equals("comment")) {
                remarks.write(person, assessment, place.code(), wanted.value());
                return "";
            }
            return words.gradeFollows();
        });
    }

    /** Does something; it returns why it could not be done, or nothing. */
    private interface Step {
        String take();
    }

    private static void attempt(List<Wanted> wanted, List<Wanted> taken, List<Merged.Left> left, Step step) {
        String why;
        try {
            why = step.take();
        } catch (ProblemException refused) {
            if (refused.type() != ProblemType.UNPROCESSABLE) {
                throw refused;
            }
            why = refused.sentence().orElseThrow(() -> refused);
        }
        if (why.isEmpty()) {
            taken.addAll(wanted);
        } else {
            for (Wanted each : wanted) {
                left.add(new Merged.Left(each, why));
            }
        }
    }

    private String evidence(Person person, UUID assessment, Place place, Wanted wanted) {
        EvidenceContent content = content(wanted.value());
        Optional<EvidenceItem> known = known(person, assessment, wanted.key().field());
        if (known.isEmpty() && !wanted.now().isEmpty()) {
            return words.pieceGone();
        }
        boolean hasNewFile = !content.at(EvidenceItem.FILE_SHA256).isEmpty()
                && !known.flatMap(EvidenceItem::file)
                        .map(EvidenceItem.AttachedFile::sha256)
                        .equals(Optional.of(content.at(EvidenceItem.FILE_SHA256)));
        if (hasNewFile) {
            return words.fileStays();
        }
        EvidenceContent recorded = content.withoutFile();
        EvidenceItem piece = known.orElseGet(() -> evidence.add(person, assessment, recorded));
        if (!piece.content().equals(recorded)) {
            EvidenceItems.Changed changed = evidence.change(person, assessment, piece.id(), recorded, piece.version());
            if (!(changed instanceof EvidenceItems.Changed.Done done)) {
                return words.pieceGone();
            }
            piece = done.item();
        }
        EvidenceItems.Changed rests =
                evidence.setRestsOn(person, assessment, piece.id(), place.code(), place.line(), true, piece.version());
        return rests instanceof EvidenceItems.Changed.Done ? "" : words.pieceGone();
    }

    /** The piece that a row of the workbook came from, as it was when the workbook was made or as the row says it is. */
    private Optional<EvidenceItem> known(Person person, UUID assessment, String field) {
        String id = field.substring(EVIDENCE.length());
        return evidence.all(person, assessment).stream()
                .filter(item -> !item.removed()
                        && AnswerFields.evidenceId(item.sheetContent()).equals(id))
                .findFirst();
    }

    private static EvidenceContent content(String value) {
        Map<String, String> fields = new LinkedHashMap<>(FlatJson.read(value));
        String audience = fields.remove(AUDIENCE);
        for (Annex.Audience each : Annex.Audience.values()) {
            if (each.key().equals(audience)) {
                return new EvidenceContent(each, fields);
            }
        }
        return new EvidenceContent(Annex.Audience.COALITION, fields);
    }
}
