package org.principled.assessment.editor;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.account.SignedIn;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.Assessment;
import org.principled.assessment.Assessments;
import org.principled.assessment.sheet.LiveScore;
import org.principled.assessment.submission.Submission;
import org.principled.assessment.submission.Submissions;
import org.principled.edition.Links;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Edition;

/** What the coalition's staff see of an assessment that is not theirs to work on: what was submitted, and what it counts for. */
@Singleton
class SubmittedPages {

    private final Assessments assessments;
    private final Access access;
    private final LiveScore scores;
    private final Submissions submissions;
    private final SignedIn signedIn;
    private final EditorMessages words;

    SubmittedPages(
            Assessments assessments,
            Access access,
            LiveScore scores,
            Submissions submissions,
            SignedIn signedIn,
            EditorMessages words) {
        this.assessments = assessments;
        this.access = access;
        this.scores = scores;
        this.submissions = submissions;
        this.signedIn = signedIn;
        this.words = words;
    }

    record submitted(SubmittedView view) implements TemplateInstance {}

    /**
     * Whether the reader sees only what was submitted.
     *
     * @throws ProblemException if the reader may see nothing of it
     */
    boolean isAllThereIs(UUID id) {
        Person person = signedIn.person();
        return !access.may(person, assessments.get(person, id).head(), Act.READ);
    }

    /** The page. */
    TemplateInstance page(UUID id) {
        Person person = signedIn.person();
        LiveScore.Scored scored = scores.of(person, id);
        Submission submission =
                submissions.find(person, id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        Desk desk = new Desk(
                Work.of(scored, List.of(), List.of()),
                words,
                new Frames.Reader(signedIn.formToken(), person.id().toString(), false, ""));
        return new submitted(view(desk, SubmissionPages.frozen(submission)));
    }

    private SubmittedView view(Desk desk, SubmissionView.Frozen attested) {
        Assessment assessment = desk.work.assessment();
        Edition edition = desk.work.edition().questionnaire().edition();
        ScorePanel score = desk.panel("", List.of());
        return new SubmittedView(
                assessment.company().name(),
                assessment.cycle().title(),
                score.mode(),
                words.intervalOf(
                        assessment.cycle().periodStart().toString(),
                        assessment.cycle().periodEnd().toString()),
                edition.name(),
                new Links(edition, desk.work.texts().language()).editionPage(),
                attested,
                score,
                areas(desk, score),
                List.of(
                        Link.of(words.draftReport(), desk.addresses.home() + "/report.pdf"),
                        Link.of(words.draftWorkbook(), desk.addresses.home() + "/report.xlsx"),
                        Link.of(words.sheetJson(), desk.addresses.sheet())));
    }

    private static List<SubmittedView.AreaLine> areas(Desk desk, ScorePanel score) {
        List<SubmittedView.AreaLine> lines = new ArrayList<>();
        List<Area> areas = desk.work.edition().questionnaire().areas();
        for (int i = 0; i < areas.size(); i++) {
            ScorePanel.Shown shown = score.areas().get(i);
            lines.add(new SubmittedView.AreaLine(
                    shown.code(),
                    desk.work.texts().area(areas.get(i).code()),
                    shown.completeness(),
                    shown.points(),
                    shown.interval()));
        }
        return lines;
    }
}
