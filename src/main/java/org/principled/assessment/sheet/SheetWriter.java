package org.principled.assessment.sheet;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.answer.Annex;
import org.principled.answer.AnswerSheet;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.Assessment;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.AssessmentProblems;
import org.principled.assessment.Assessments;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.PinnedEditions;
import org.principled.assessment.SpokenChecks;
import org.principled.assessment.evidence.EvidenceCheck;
import org.principled.audit.AuditTrail;
import org.principled.database.Writes;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.AnswersRead;

/** The transaction that brings a whole answer sheet into an assessment. */
@Singleton
class SheetWriter {

    private final Access access;
    private final Assessments assessments;
    private final PinnedEditions editions;
    private final SheetRows rows;
    private final EvidenceCheck evidence;
    private final AuditTrail audit;
    private final AssessmentProblems problems;
    private final SpokenChecks checks;

    SheetWriter(
            Access access,
            Assessments assessments,
            PinnedEditions editions,
            SheetRows rows,
            EvidenceCheck evidence,
            AuditTrail audit,
            AssessmentProblems problems,
            SpokenChecks checks) {
        this.checks = checks;
        this.access = access;
        this.assessments = assessments;
        this.editions = editions;
        this.rows = rows;
        this.evidence = evidence;
        this.audit = audit;
        this.problems = problems;
    }

    /** See {@link Sheets#put}; whether the revision was still the newest. */
    @Writes
    boolean put(Person person, UUID assessment, byte[] json, long expected) {
        AssessmentHead head = access.demand(person, assessment, Act.ANSWER);
        PinnedEdition edition = editions.of(head);
        Assessment before = assessments.of(head);
        AnswerSheet sheet = framed(SheetFrame.of(before), read(edition, json));
        demandPublicWhereDesk(head, sheet);
        SheetContent content =
                SheetParts.of(edition, sheet, rows.files(assessment), recorded -> evidence.accepts(edition, recorded));
        if (SheetRows.changesScope(before, content)) {
            access.demand(person, assessment, Act.SCOPE);
        }
        if (!access.changeFrom(head, expected)) {
            return false;
        }
        rows.write(person, head, before, content);
        audit.note(person.id(), "sheet-imported", assessment.toString(), "");
        return true;
    }

    private void demandPublicWhereDesk(AssessmentHead head, AnswerSheet sheet) {
        boolean isPublic = sheet.annex().items().stream()
                .filter(item -> item.kind().equals(SheetMapper.EVIDENCE))
                .allMatch(item -> item.audience() == Annex.Audience.PUBLIC);
        if (head.mode().equals(Access.DESK) && !isPublic) {
            throw problems.deskIsPublic();
        }
    }

    private AnswerSheet read(PinnedEdition edition, byte[] json) {
        AnswersRead read = AnswerFiles.read(
                edition.questionnaire(),
                edition.texts(),
                List.of(new AnswerFiles.Source("sheet.json", json)),
                AnswerFiles.Defaults.none());
        if (read instanceof AnswersRead.Refused refused) {
            throw problems.sheetRefused(refused.problems(), checks.forFiles(edition.texts()));
        }
        AnswerSheet sheet = ((AnswersRead.Read) read).sheets().get(0);
        Set<String> seen = new HashSet<>();
        sheet.annex().items().stream()
                .filter(item -> !seen.add(item.hash()))
                .findFirst()
                .ifPresent(item -> {
                    throw problems.itemTwice(item.hash());
                });
        return sheet;
    }

    /** The sheet in the frame of the assessment; what it leaves open is filled in, what differs is refused. */
    private AnswerSheet framed(SheetFrame frame, AnswerSheet sheet) {
        require("company", sheet.company().name(), frame.company().name());
        require("period_start", sheet.company().periodStart(), frame.company().periodStart());
        require("period_end", sheet.company().periodEnd(), frame.company().periodEnd());
        require("mode", sheet.mode(), frame.mode());
        require("questionnaire", sheet.questionnaire(), frame.edition());
        return sheet.withMode(frame.mode());
    }

    private void require(String field, String written, String expected) {
        if (!written.isEmpty() && !written.equals(expected)) {
            throw problems.sheetOfAnother(field, written, expected);
        }
    }
}
