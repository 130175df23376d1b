package org.principled.assessment.sheet;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.answer.AnswerSheet;
import org.principled.answer.SheetProblem;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.Assessment;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.PinnedEdition;
import org.principled.scoring.CodedSheet;
import org.principled.scoring.Movement;
import org.principled.scoring.NextSteps;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/** The score of an assessment as it stands, by the one engine that also scores files. */
@Singleton
public class LiveScore {

    private final Access access;
    private final Sheets sheets;

    LiveScore(Access access, Sheets sheets) {
        this.access = access;
        this.sheets = sheets;
    }

    /**
     * A score with what it was computed from.
     *
     * @param edition what was answered
     * @param assessment whose score it is
     * @param sheet the answers that were scored, without evidence in the annex
     * @param scorecard the score with the working of every figure
     * @param problems what is wrong with the answers or worth a look
     */
    public record Scored(
            PinnedEdition edition,
            Assessment assessment,
            AnswerSheet sheet,
            Scorecard scorecard,
            List<SheetProblem> problems) {

        /** What would move the score most. */
        public NextSteps nextSteps() {
            return NextSteps.of(edition.plan(), sheet);
        }
    }

    /**
     * A score with what moved with the last change.
     *
     * @param now the score now
     * @param movement total and areas before and after
     */
    public record Moved(Scored now, Movement movement) {}

    /** The score now. */
    @Transactional
    public Scored of(Person person, UUID assessment) {
        return of(access.demand(person, assessment, Act.READ_SUBMITTED));
    }

    private Scored of(AssessmentHead head) {
        Sheets.Current current = sheets.toScore(head);
        return new Scored(
                current.edition(),
                current.assessment(),
                current.sheet(),
                Scorer.score(current.edition().plan(), current.sheet()),
                current.problems());
    }

    /**
     * The score now, and what moved with the last change of one answer.
     *
     * @param code code of the answer
     * @param line key of the line; empty for the company as a whole
     */
    @Transactional
    public Moved after(Person person, UUID assessment, String code, String line) {
        AssessmentHead head = access.demand(person, assessment, Act.READ);
        Scored now = of(head);
        ScoringPlan plan = now.edition().plan();
        AnswerSheet before = sheets.before(head, code, line).orElse(now.sheet());
        return new Moved(now, Movement.between(plan, headline(plan, before), headline(plan, now.sheet())));
    }

    private static Scorer.Headline headline(ScoringPlan plan, AnswerSheet sheet) {
        return Scorer.headline(CodedSheet.read(plan, sheet));
    }
}
