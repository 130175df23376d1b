package org.principled.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.Person;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.Assessment;
import org.principled.assessment.Assessments;
import org.principled.assessment.Line;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.answer.Answers;
import org.principled.assessment.answer.Content;
import org.principled.assessment.answer.Said;
import org.principled.assessment.answer.Saved;
import org.principled.assessment.discussion.Assignees;
import org.principled.assessment.discussion.Assignments;
import org.principled.assessment.discussion.Remark;
import org.principled.assessment.discussion.Remarks;
import org.principled.assessment.evidence.EvidenceContent;
import org.principled.assessment.evidence.EvidenceFiles;
import org.principled.assessment.evidence.EvidenceItem;
import org.principled.assessment.evidence.EvidenceItems;
import org.principled.assessment.sheet.CarryForward;
import org.principled.assessment.submission.Submissions;
import org.principled.assessment.table.RowDraft;
import org.principled.assessment.table.Tables;

/** Does what the people of the demonstration did with one assessment after the other, by the use cases that they would use. */
@Singleton
class DemoAssessments {

    private static final String NOT_APPLICABLE = "na:";

    private final Assessments assessments;
    private final CarryForward carryForward;
    private final Answers answers;
    private final EvidenceItems evidence;
    private final EvidenceFiles files;
    private final Tables tables;
    private final Assignments assignments;
    private final Remarks remarks;
    private final Submissions submissions;
    private final EntityManager entities;

    DemoAssessments(
            Assessments assessments,
            CarryForward carryForward,
            Answers answers,
            EvidenceItems evidence,
            EvidenceFiles files,
            Tables tables,
            Assignments assignments,
            Remarks remarks,
            Submissions submissions,
            EntityManager entities) {
        this.assessments = assessments;
        this.carryForward = carryForward;
        this.answers = answers;
        this.evidence = evidence;
        this.files = files;
        this.tables = tables;
        this.assignments = assignments;
        this.remarks = remarks;
        this.submissions = submissions;
        this.entities = entities;
    }

    /**
     * Loads the assessments of a company.
     *
     * @param cycles ids by title
     * @param people whoever the files name, by key
     */
    void load(DemoData.Side side, UUID company, Map<String, UUID> cycles, Map<String, Person> people) {
        Map<String, UUID> byCycle = new HashMap<>();
        for (DemoData.Work work : side.assessments()) {
            Person by = of(people, work.by());
            Assessment opened = assessments.open(by, company, of(cycles, work.cycle()), work.mode());
            new Desk(opened, work, people, by).fill(byCycle);
            byCycle.put(work.cycle(), opened.id());
            forget();
        }
    }

    /** Each use case looks into the database as it does elsewhere, where it has a transaction of its own. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private static <T> T of(Map<String, T> named, String key) {
        T value = named.get(key);
        if (value == null) {
            throw new IllegalStateException("the demonstration names nothing as " + key);
        }
        return value;
    }

    /** One assessment. */
    private final class Desk {

        private final Assessment assessment;
        private final UUID id;
        private final DemoData.Work work;
        private final Map<String, Person> people;
        private final Person by;
        private final Map<String, Integer> versions = new HashMap<>();

        Desk(Assessment assessment, DemoData.Work work, Map<String, Person> people, Person by) {
            this.assessment = assessment;
            this.id = assessment.id();
            this.work = work;
            this.people = people;
            this.by = by;
        }

        void fill(Map<String, UUID> earlier) {
            work.scoping().forEach((code, choice) -> save(by, code, Line.COMPANY, Content.chosen(choice)));
            work.assigned().forEach(this::assign);
            if (!work.carriedFrom().isEmpty()) {
                carry(of(earlier, work.carriedFrom()));
            }
            work.answers().forEach(this::answer);
            work.lines().forEach(this::answerByLine);
            work.evidence().forEach(this::attach);
            work.tables().forEach(this::fillTable);
            work.remarks().forEach(this::remark);
            if (!work.signedBy().isEmpty()) {
                submit(of(people, work.signedBy()));
            }
        }

        private void assign(String indicator, List<String> keys) {
            Set<UUID> ids = keys.stream().map(key -> of(people, key).id()).collect(Collectors.toSet());
            assignments.set(by, id, indicator, ids, new Assignees(Set.of()).tag());
        }

        private void carry(UUID from) {
            carryForward.carry(by, id, from);
            for (AnswerState state : answers.all(by, id)) {
                if (state.carried() && work.confirmed().stream().anyMatch(state.code()::startsWith)) {
                    done(answers.confirm(author(state.code()), id, state.code(), state.line(), state.version()));
                } else {
                    note(state);
                }
            }
        }

        /** Whoever an indicator is assigned to answers it. */
        private Person author(String code) {
            List<String> assigned = work.assigned().getOrDefault(code.split("\\.", 2)[0], List.of());
            return assigned.isEmpty() ? by : of(people, assigned.get(0));
        }

        private void answer(String indicator, String words) {
            String[] each = words.split(" ");
            for (int i = 0; i < each.length; i++) {
                if (!each[i].equals("-")) {
                    String code = indicator + "." + (i + 1);
                    save(author(code), code, Line.COMPANY, content(code, each[i]));
                }
            }
        }

        private Content content(String code, String word) {
            String reason = work.reasons().getOrDefault(code, "");
            String note = work.privileged().getOrDefault(code, "");
            if (word.startsWith(NOT_APPLICABLE)) {
                String choice = word.substring(NOT_APPLICABLE.length());
                return new Content(Said.NA, choice, List.of(), reason, Audience.COALITION, note);
            }
            return word.equals("unknown")
                    ? new Content(Said.UNKNOWN, "", List.of(), reason, Audience.COALITION, note)
                    : new Content(Said.CHOSEN, word, List.of(), reason, Audience.COALITION, note);
        }

        private void save(Person person, String code, String line, Content content) {
            done(answers.save(person, id, code, line, content, versions.getOrDefault(code + line, 0)));
        }

        private void done(Saved saved) {
            if (!(saved instanceof Saved.Done done)) {
                throw new IllegalStateException("an answer of the demonstration was given twice: " + saved);
            }
            note(done.state());
        }

        private void note(AnswerState state) {
            versions.put(state.code() + state.line(), state.version());
            forget();
        }

        private void answerByLine(String code, Map<String, String> byName) {
            Person author = author(code);
            answers.openLines(author, id, code, versions.getOrDefault(code, 0))
                    .orElseThrow()
                    .forEach(this::note);
            for (Line line : assessment.scope().lines()) {
                save(author, code, line.key(), content(code, of(byName, line.name())));
            }
        }

        private void attach(Map<String, String> entry) {
            Map<String, String> fields = new HashMap<>(entry);
            Person person = of(people, take(fields, "by", work.by()));
            Audience audience =
                    Audience.valueOf(take(fields, "audience", "public").toUpperCase(Locale.ROOT));
            String file = take(fields, "file", "");
            String codes = take(fields, "answers", "");
            EvidenceContent content = new EvidenceContent(audience, fields);
            EvidenceItem item = file.isEmpty() ? evidence.add(person, id, content) : upload(person, content, file);
            for (String code : codes.split(" ")) {
                evidence.setRestsOn(person, id, item.id(), code, Line.COMPANY, true, item.version());
            }
        }

        private EvidenceItem upload(Person person, EvidenceContent content, String file) {
            try (InputStream in = DemoData.open("files/" + file)) {
                EvidenceFiles.Attached attached = files.attach(person, id, content, file, in);
                if (attached instanceof EvidenceFiles.Attached.Done done) {
                    return done.item();
                }
                throw new IllegalStateException("a file of the demonstration was refused: " + attached);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static String take(Map<String, String> fields, String field, String otherwise) {
            String value = fields.remove(field);
            return value == null ? otherwise : value;
        }

        private void fillTable(String table, List<Map<String, String>> rows) {
            List<RowDraft> drafts = rows.stream().map(Desk::draft).toList();
            Tables.Put put = tables.replace(by, id, table, drafts, Tables.version(List.of()));
            if (!(put instanceof Tables.Put.Done)) {
                throw new IllegalStateException("a table of the demonstration was refused: " + put);
            }
        }

        private static RowDraft draft(Map<String, String> row) {
            Map<String, String> cells = new HashMap<>(row);
            return new RowDraft(cells, Optional.of(take(cells, "note", "")));
        }

        private void remark(DemoData.Comment comment) {
            Person person = of(people, comment.by());
            Remark written = remarks.write(person, id, comment.on(), comment.text());
            if (comment.resolved()) {
                remarks.setResolved(person, id, written.id(), true, written.version());
            }
        }

        private void submit(Person signatory) {
            String sha256 = submissions.outlook(signatory, id).sha256();
            submissions.submit(signatory, id, work.signedAs(), true, sha256);
        }
    }
}
