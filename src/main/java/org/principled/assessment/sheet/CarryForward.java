package org.principled.assessment.sheet;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.answer.CarryOver;
import org.principled.answer.SheetProblem;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.PinnedEditions;
import org.principled.assessment.ScopeChanges;
import org.principled.assessment.answer.AnswerImport;
import org.principled.assessment.answer.AnswerRows;
import org.principled.assessment.answer.Said;
import org.principled.assessment.evidence.EvidenceCheck;
import org.principled.assessment.evidence.EvidenceContent;
import org.principled.assessment.evidence.EvidenceItem;
import org.principled.assessment.evidence.EvidenceRows;
import org.principled.database.Writes;

/**
 * Takes over what was said in an earlier assessment of the same company. What is taken over is marked and does not count before somebody
 * confirms it; what was said here already stays as it is. Tables are not taken over: they are about a period.
 */
@Singleton
public class CarryForward {

    private final Access access;
    private final Sheets sheets;
    private final PinnedEditions editions;
    private final ScopeChanges scope;
    private final AnswerImport answers;
    private final EvidenceRows evidence;
    private final EvidenceCheck check;
    private final AssessmentProblems problems;

    CarryForward(
            Access access,
            Sheets sheets,
            PinnedEditions editions,
            ScopeChanges scope,
            AnswerImport answers,
            EvidenceRows evidence,
            EvidenceCheck check,
            AssessmentProblems problems) {
        this.access = access;
        this.sheets = sheets;
        this.editions = editions;
        this.scope = scope;
        this.answers = answers;
        this.evidence = evidence;
        this.check = check;
        this.problems = problems;
    }

    /**
     * What was taken over.
     *
     * @param answers how many answers wait to be confirmed
     * @param left what could not be taken over, each with the reason
     */
    public record Carried(int answers, List<SheetProblem> left) {
        public Carried {
            left = List.copyOf(left);
        }
    }

    /**
     * Takes over an earlier assessment.
     *
     * @param to the assessment that takes over
     * @param from the earlier one, of the same company, which the person has to be able to read as well
     * @throws org.principled.problem.ProblemException if the person may not, or the two are not about one company
     */
    @Writes
    public Carried carry(Person person, UUID to, UUID from) {
        AssessmentHead target = access.demand(person, to, Act.ANSWER);
        AssessmentHead source = access.demand(person, from, Act.READ);
        if (!target.company().equals(source.company()) || to.equals(from)) {
            throw problems.notFound();
        }
        access.change(target);
        PinnedEdition edition = editions.of(target);
        Sheets.Current earlier = sheets.of(source);
        CarryOver carried = CarryOver.of(
                earlier.edition().questionnaire(), earlier.sheet().withMode(target.mode()), edition.questionnaire());
        Map<String, EvidenceItem.AttachedFile> files = files(from);
        SheetContent content =
                SheetParts.of(edition, carried.sheet(), files.keySet(), recorded -> check.accepts(edition, recorded));
        Set<String> lines = new HashSet<>(Set.of(""));
        scope.linesOf(target).forEach(line -> lines.add(line.key()));
        Set<UUID> taken = answers.carry(
                person,
                to,
                content.answers().stream()
                        .filter(given -> given.content().said() != Said.OPEN && lines.contains(given.line()))
                        .map(given -> new AnswerImport.Wanted(
                                given.code(), given.line(), given.content(), given.statedGrades(), given.reasonSalt()))
                        .toList());
        evidence.flush();
        content.evidence().forEach(attached -> attach(person, to, attached, taken, files));
        return new Carried(taken.size(), carried.left());
    }

    private Map<String, EvidenceItem.AttachedFile> files(UUID assessment) {
        return evidence.all(assessment).stream()
                .flatMap(item -> item.file().stream())
                .collect(Collectors.toMap(EvidenceItem.AttachedFile::sha256, Function.identity(), (one, other) -> one));
    }

    private void attach(
            Person person,
            UUID to,
            SheetContent.Attached attached,
            Set<UUID> taken,
            Map<String, EvidenceItem.AttachedFile> files) {
        List<SheetContent.Link> links = attached.links().stream()
                .filter(link -> taken.contains(AnswerRows.id(to, link.code(), link.line())))
                .toList();
        if (links.isEmpty()) {
            return;
        }
        EvidenceContent content = new EvidenceContent(attached.audience(), attached.fields());
        EvidenceItem.@Nullable AttachedFile file = files.get(content.at(EvidenceItem.FILE_SHA256));
        UUID id = evidence.add(person, to, file == null ? content : content.withoutFile(), file);
        evidence.flush();
        links.forEach(link ->
                evidence.link(person, to, id, new EvidenceRows.Answered(link.code(), link.line()), AnswerRows.salt()));
    }
}
