package org.principled.assessment.offline;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.answer.Annex;
import org.principled.assessment.Act;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.SpokenChecks;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.answer.Answers;
import org.principled.assessment.answer.Content;
import org.principled.assessment.answer.Saved;
import org.principled.assessment.discussion.Remarks;
import org.principled.assessment.evidence.EvidenceContent;
import org.principled.assessment.evidence.EvidenceItem;
import org.principled.assessment.evidence.EvidenceItems;
import org.principled.assessment.sheet.Sheets;
import org.principled.assessment.table.Tables;
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

    private static final String COMMENT = "comment";
    private static final String AUDIENCE = "audience";

    private final Sheets sheets;
    private final Answers answers;
    private final EvidenceItems evidence;
    private final Remarks remarks;
    private final Tables tables;
    private final OfflineMessages words;
    private final SpokenChecks checks;

    Merging(
            Sheets sheets,
            Answers answers,
            EvidenceItems evidence,
            Remarks remarks,
            Tables tables,
            Spoken spoken,
            SpokenChecks checks) {
        this.sheets = sheets;
        this.answers = answers;
        this.evidence = evidence;
        this.remarks = remarks;
        this.tables = tables;
        this.words = spoken.words(OfflineMessages.class);
        this.checks = checks;
    }

    private record Place(String code, String line) {}

    /**
     * Takes changes over.
     *
     * @throws ProblemException if the person may not answer
     */
    public Merged merge(Person person, UUID assessment, List<Wanted> wanted) {
        Sheets.Current current = sheets.current(person, assessment, Act.ANSWER);
        Map<AnswerKey, String> now = AnswerFields.of(current.edition().questionnaire(), current.sheet());
        Merge merge = new Merge(person, assessment, current.edition());
        Map<Place, List<Wanted>> places = new LinkedHashMap<>();
        for (Wanted each : wanted) {
            if (now.getOrDefault(each.key(), "").equals(each.now())) {
                places.computeIfAbsent(
                                new Place(each.key().element(), each.key().unit()), none -> new ArrayList<>())
                        .add(each);
            } else {
                merge.leave(each, words.changedSince());
            }
        }
        places.forEach(merge::take);
        return new Merged(merge.taken, merge.left);
    }

    private static boolean isAnswer(Wanted wanted) {
        return switch (wanted.key().field()) {
            case Spelled.ANSWER, Spelled.NA_CODE, Spelled.REASON -> true;
            default -> false;
        };
    }

    /** Does something; it returns why it could not be done, or nothing. */
    private interface Step {
        String take();
    }

    /** One merge, as far as it has come. */
    private final class Merge {

        private final Person person;
        private final UUID assessment;
        private final PinnedEdition edition;
        private final RowMerge rows;
        /** Pieces of evidence by the id that a workbook knows them by. */
        private final Map<String, EvidenceItem> pieces = new HashMap<>();

        private final List<Wanted> taken = new ArrayList<>();
        private final List<Merged.Left> left = new ArrayList<>();

        Merge(Person person, UUID assessment, PinnedEdition edition) {
            this.person = person;
            this.assessment = assessment;
            this.edition = edition;
            this.rows = new RowMerge(tables, person, assessment, edition, words, checks.forFiles(edition.texts()));
            evidence.all(person, assessment).stream()
                    .filter(item -> !item.removed())
                    .forEach(item -> pieces.putIfAbsent(AnswerFields.evidenceId(item.sheetContent()), item));
        }

        void leave(Wanted wanted, String why) {
            left.add(new Merged.Left(wanted, why));
        }

        void take(Place place, List<Wanted> changes) {
            takeRows(
                    place.code(),
                    changes.stream().filter(each -> each.key().isRow()).toList());
            List<Wanted> said = changes.stream().filter(Merging::isAnswer).toList();
            if (!said.isEmpty()) {
                attempt(said, () -> answer(place, said));
            }
            changes.stream()
                    .filter(each -> !isAnswer(each) && !each.key().isRow())
                    .forEach(each -> attempt(List.of(each), () -> other(place, each)));
        }

        /** All rows at once, which may have changed places; where one of them cannot be taken over, each half for itself. */
        private void takeRows(String table, List<Wanted> wanted) {
            String why = wanted.isEmpty() ? "" : outcome(() -> rows.take(table, wanted));
            if (why.isEmpty()) {
                taken.addAll(wanted);
            } else if (wanted.size() == 1) {
                leave(wanted.get(0), why);
            } else {
                int half = wanted.size() / 2;
                takeRows(table, wanted.subList(0, half));
                takeRows(table, wanted.subList(half, wanted.size()));
            }
        }

        private String outcome(Step step) {
            try {
                return step.take();
            } catch (ProblemException refused) {
                if (refused.type() != ProblemType.UNPROCESSABLE) {
                    throw refused;
                }
                return refused.sentence().orElseThrow(() -> refused);
            }
        }

        private void attempt(List<Wanted> wanted, Step step) {
            String why = outcome(step);
            if (why.isEmpty()) {
                taken.addAll(wanted);
            } else {
                for (Wanted each : wanted) {
                    leave(each, why);
                }
            }
        }

        private String answer(Place place, List<Wanted> said) {
            Map<String, String> fields = new HashMap<>();
            said.forEach(each -> fields.put(each.key().field(), each.value()));
            Optional<AnswerState> before = answers.find(person, assessment, place.code(), place.line());
            Content content = Spelled.of(
                    before.map(AnswerState::content).orElse(Content.OPEN),
                    fields,
                    edition.flag(place.code()).isPresent());
            int version = before.map(AnswerState::version).orElse(0);
            Saved saved = answers.save(person, assessment, place.code(), place.line(), content, version);
            return saved instanceof Saved.Done ? "" : words.changedSince();
        }

        private String other(Place place, Wanted wanted) {
            if (wanted.key().isEvidence()) {
                return wanted.value().isEmpty() ? detach(place, wanted) : evidence(place, wanted);
            }
            if (wanted.key().field().equals(COMMENT)) {
                remarks.write(person, assessment, place.code(), wanted.value());
                return "";
            }
            return words.gradeFollows();
        }

        private String evidence(Place place, Wanted wanted) {
            String id = wanted.key().id();
            EvidenceContent content = content(wanted.value());
            Optional<EvidenceItem> known = Optional.ofNullable(pieces.get(id));
            if (known.isEmpty() && !wanted.now().isEmpty()) {
                return words.pieceGone();
            }
            if (hasOtherFile(content, known)) {
                return words.fileStays();
            }
            EvidenceContent recorded = content.withoutFile();
            EvidenceItem piece = known.orElseGet(() -> evidence.add(person, assessment, recorded));
            if (!piece.content().equals(recorded)) {
                EvidenceItems.Changed changed =
                        evidence.change(person, assessment, piece.id(), recorded, piece.version());
                if (!(changed instanceof EvidenceItems.Changed.Done done)) {
                    return words.pieceGone();
                }
                piece = done.item();
            }
            pieces.put(id, piece);
            return rest(place, id, piece, true);
        }

        /** The piece stays in the library; this answer no longer rests on it. */
        private String detach(Place place, Wanted wanted) {
            String id = wanted.key().id();
            EvidenceItem piece = pieces.get(id);
            return piece == null ? words.pieceGone() : rest(place, id, piece, false);
        }

        private String rest(Place place, String id, EvidenceItem piece, boolean restsOn) {
            EvidenceItems.Changed rests = evidence.setRestsOn(
                    person, assessment, piece.id(), place.code(), place.line(), restsOn, piece.version());
            if (!(rests instanceof EvidenceItems.Changed.Done done)) {
                return words.pieceGone();
            }
            pieces.put(id, done.item());
            return "";
        }
    }

    private static boolean hasOtherFile(EvidenceContent content, Optional<EvidenceItem> known) {
        String wanted = content.at(EvidenceItem.FILE_SHA256);
        String there = known.flatMap(EvidenceItem::file)
                .map(EvidenceItem.AttachedFile::sha256)
                .orElse("");
        return !wanted.isEmpty() && !wanted.equals(there);
    }

    private static EvidenceContent content(String value) {
        Map<String, String> fields = new HashMap<>(FlatJson.read(value));
        String audience = fields.remove(AUDIENCE);
        return new EvidenceContent(
                Annex.Audience.of(audience == null ? "" : audience).orElse(Annex.Audience.COALITION), fields);
    }
}
