package org.principled.assessment.sheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.principled.account.Person;
import org.principled.answer.Annex;
import org.principled.assessment.Assessment;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.Line;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.ScopeChanges;
import org.principled.assessment.answer.AnswerImport;
import org.principled.assessment.answer.AnswerRows;
import org.principled.assessment.answer.AnswerState;
import org.principled.assessment.evidence.EvidenceContent;
import org.principled.assessment.evidence.EvidenceItem;
import org.principled.assessment.evidence.EvidenceRows;
import org.principled.assessment.table.TableRows;
import org.principled.exchange.FlatJson;

/** Reads from the rows of an assessment what its sheet holds, and writes it there. */
@Singleton
class SheetRows implements PanacheRepositoryBase<StoredAnnexItem, UUID> {

    private static final int LONGEST_ITEM = 1_000_000;
    private static final int LONGEST_CELLS = 100_000;

    private final ScopeChanges scope;
    private final AnswerRows answers;
    private final AnswerImport answerImport;
    private final EvidenceRows evidence;
    private final TableRows tables;
    private final AssessmentProblems problems;

    SheetRows(
            ScopeChanges scope,
            AnswerRows answers,
            AnswerImport answerImport,
            EvidenceRows evidence,
            TableRows tables,
            AssessmentProblems problems) {
        this.scope = scope;
        this.answers = answers;
        this.answerImport = answerImport;
        this.evidence = evidence;
        this.tables = tables;
        this.problems = problems;
    }

    /** What the sheet of an assessment holds: in six queries, whatever its size. */
    SheetContent read(Assessment assessment, PinnedEdition edition) {
        List<AnswerRows.Row> given = answers.all(assessment.id());
        List<StoredAnnexItem> items = list("assessmentId = ?1 order by hash, id", assessment.id());
        return new SheetContent(
                assessment.scope().profiles(),
                assessment.scope().lines(),
                given.stream()
                        .filter(row -> covers(assessment.scope(), row))
                        .map(SheetRows::given)
                        .toList(),
                attached(assessment, edition, given),
                tables.all(assessment.id()),
                items.stream()
                        .map(StoredAnnexItem::item)
                        .flatMap(Optional::stream)
                        .toList(),
                items.stream()
                        .filter(item -> item.item().isEmpty())
                        .map(StoredAnnexItem::hash)
                        .toList());
    }

    /** What it would hold had one answer not been changed the last time; the same where there is no such answer. */
    SheetContent before(Assessment assessment, SheetContent now, String code, String line) {
        Optional<AnswerRows.Row> changed = answers.row(assessment.id(), code, line);
        if (changed.isEmpty()) {
            return now;
        }
        AnswerRows.Row row = changed.get();
        Optional<SheetContent.Given> previous = answers.previous(assessment.id(), row.state())
                .map(state -> new AnswerRows.Row(row.id(), state, row.reasonSalt()))
                .filter(before -> covers(assessment.scope(), before))
                .map(SheetRows::given);
        return now.with(code, line, previous);
    }

    /** What is carried and not confirmed, folded, or said of a line that is not in scope, is kept and is not in the sheet. */
    private static boolean covers(Assessment.Scope scope, AnswerRows.Row row) {
        AnswerState state = row.state();
        return !state.carried() && !state.folded() && scope.has(state.line());
    }

    private static SheetContent.Given given(AnswerRows.Row row) {
        AnswerState state = row.state();
        return new SheetContent.Given(
                state.code(), state.line(), state.content(), state.statedGrades(), row.reasonSalt());
    }

    private List<SheetContent.Attached> attached(
            Assessment assessment, PinnedEdition edition, List<AnswerRows.Row> given) {
        Set<UUID> covered = given.stream()
                .filter(row -> covers(assessment.scope(), row))
                .map(AnswerRows.Row::id)
                .collect(Collectors.toSet());
        List<SheetContent.Attached> attached = new ArrayList<>();
        for (EvidenceItem item : evidence.all(assessment.id(), given)) {
            List<SheetContent.Link> links = item.answers().stream()
                    .filter(rests -> covered.contains(AnswerRows.id(assessment.id(), rests.code(), rests.line())))
                    .map(rests -> new SheetContent.Link(rests.code(), rests.line(), rests.salt()))
                    .toList();
            if (!item.removed() && !links.isEmpty()) {
                attached.add(new SheetContent.Attached(
                        item.content().audience(),
                        item.sheetContent(),
                        item.grades(edition, assessment.mode()),
                        links));
            }
        }
        return attached;
    }

    /** The hashes of the files of evidence of an assessment. */
    Set<String> files(UUID assessment) {
        return evidence.all(assessment).stream()
                .flatMap(item -> item.file().stream())
                .map(EvidenceItem.AttachedFile::sha256)
                .collect(Collectors.toSet());
    }

    /** Makes this what the sheet of an assessment holds. */
    void write(Person person, AssessmentHead head, Assessment before, SheetContent content) {
        List<AnswerRows.Row> given = answers.all(head.id());
        if (changesScope(before, content)) {
            scope.set(head, content.profiles(), content.lines());
        }
        Assessment.Scope after = new Assessment.Scope(0, content.profiles(), content.lines());
        answerImport.replace(
                person,
                head.id(),
                given,
                row -> covers(after, row),
                content.answers().stream().map(SheetRows::wanted).toList());
        writeEvidence(person, head, after, content.evidence());
        content.tables().forEach(row -> problems.require(FlatJson.write(row.cells()), LONGEST_CELLS));
        tables.replaceAll(person, head.id(), content.tables());
        writeItems(head.id(), content);
    }

    /** Whether lines or profiles are to be others than they are; their order makes no difference. */
    static boolean changesScope(Assessment before, SheetContent content) {
        return !Set.copyOf(before.scope().profiles()).equals(Set.copyOf(content.profiles()))
                || !canonical(before.scope().lines()).equals(canonical(content.lines()));
    }

    private static Set<Line> canonical(List<Line> lines) {
        return lines.stream()
                .map(line -> new Line(
                        line.key(),
                        line.unitClass(),
                        line.profiles().stream().sorted().toList(),
                        line.share()))
                .collect(Collectors.toSet());
    }

    private static AnswerImport.Wanted wanted(SheetContent.Given given) {
        return new AnswerImport.Wanted(
                given.code(), given.line(), given.content(), given.statedGrades(), given.reasonSalt());
    }

    private record Recorded(Annex.Audience audience, Map<String, String> fields) {}

    private void writeEvidence(
            Person person, AssessmentHead head, Assessment.Scope scope, List<SheetContent.Attached> wanted) {
        flush();
        List<EvidenceItem> before = evidence.all(head.id());
        Map<Recorded, UUID> known = new HashMap<>();
        before.stream()
                .filter(item -> !item.removed())
                .forEach(item ->
                        known.putIfAbsent(new Recorded(item.content().audience(), item.sheetContent()), item.id()));
        Map<UUID, Set<SheetContent.Link>> resting = new HashMap<>();
        for (SheetContent.Attached each : wanted) {
            UUID id = known.computeIfAbsent(
                    new Recorded(each.audience(), each.fields()),
                    none -> evidence.add(person, head.id(), new EvidenceContent(each.audience(), each.fields()), null));
            resting.put(id, new HashSet<>(each.links()));
        }
        flush();
        before.forEach(item -> unlink(person, head, scope, item, resting.getOrDefault(item.id(), Set.of())));
        resting.forEach((id, links) -> links.forEach(link -> evidence.link(
                person, head.id(), id, new EvidenceRows.Answered(link.code(), link.line()), link.salt())));
    }

    private void unlink(
            Person person,
            AssessmentHead head,
            Assessment.Scope scope,
            EvidenceItem item,
            Set<SheetContent.Link> wanted) {
        for (EvidenceItem.RestsOn rests : item.answers()) {
            boolean stays = wanted.stream()
                    .anyMatch(link ->
                            link.code().equals(rests.code()) && link.line().equals(rests.line()));
            if (!stays && scope.has(rests.line())) {
                evidence.unlink(person, head.id(), item.id(), new EvidenceRows.Answered(rests.code(), rests.line()));
            }
        }
    }

    private void writeItems(UUID assessment, SheetContent content) {
        delete("assessmentId", assessment);
        for (Annex.Item item : content.items()) {
            problems.require(StoredAnnexItem.text(item), LONGEST_ITEM);
            persist(StoredAnnexItem.of(assessment, item));
        }
        content.heldBack().forEach(hash -> persist(StoredAnnexItem.heldBack(assessment, hash)));
    }
}
