package org.principled.assessment.sheet;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.answer.AnswerSheet;
import org.principled.answer.SheetCheck;
import org.principled.answer.SheetProblem;
import org.principled.assessment.Access;
import org.principled.assessment.Act;
import org.principled.assessment.Assessment;
import org.principled.assessment.AssessmentHead;
import org.principled.assessment.Assessments;
import org.principled.assessment.PinnedEdition;
import org.principled.assessment.PinnedEditions;
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
    private final Assessments assessments;
    private final PinnedEditions editions;
    private final SheetRows rows;
    private final AttestedSheets attested;
    private final Recent recent = new Recent();

    LiveScore(
            Access access, Assessments assessments, PinnedEditions editions, SheetRows rows, AttestedSheets attested) {
        this.access = access;
        this.assessments = assessments;
        this.editions = editions;
        this.rows = rows;
        this.attested = attested;
    }

    /**
     * A score with what it was computed from.
     *
     * @param edition what was answered
     * @param assessment whose score it is
     * @param sheet the answers that were scored, without evidence in the annex
     * @param scorecard the score with the working of every figure
     */
    public record Scored(PinnedEdition edition, Assessment assessment, AnswerSheet sheet, Scorecard scorecard) {

        /** What would move the score most. */
        public NextSteps nextSteps() {
            return NextSteps.of(edition.plan(), sheet);
        }

        /** What is wrong with the answers or worth a look. */
        public List<SheetProblem> problems() {
            return SheetCheck.check(edition.questionnaire(), sheet);
        }
    }

    /**
     * A score with what moved with the last change.
     *
     * @param now the score now
     * @param movement total and areas before and after
     */
    public record Moved(Scored now, Movement movement) {}

    /** A score and what the sheet that was scored was made of. */
    private record Entry(Scored scored, SheetContent content) {}

    /** The score now. */
    @Transactional
    public Scored of(Person person, UUID assessment) {
        return entry(access.demand(person, assessment, Act.READ_SUBMITTED)).scored();
    }

    /**
     * The score now, and what moved with the last change of one answer.
     *
     * @param code code of the answer
     * @param line key of the line; empty for the company as a whole
     */
    @Transactional
    public Moved after(Person person, UUID assessment, String code, String line) {
        Entry entry = entry(access.demand(person, assessment, Act.READ));
        Scored now = entry.scored();
        ScoringPlan plan = now.edition().plan();
        AnswerSheet before = SheetMapper.sheetToScore(
                now.edition(),
                SheetFrame.of(now.assessment()),
                rows.before(now.assessment(), entry.content(), code, line));
        return new Moved(now, Movement.between(plan, headline(plan, before), headline(plan, now.sheet())));
    }

    private static Scorer.Headline headline(ScoringPlan plan, AnswerSheet sheet) {
        return Scorer.headline(CodedSheet.read(plan, sheet));
    }

    private Entry entry(AssessmentHead head) {
        Assessment assessment = assessments.of(head);
        Entry known = recent.get(assessment);
        return known == null ? recent.put(assessment, score(head, assessment)) : known;
    }

    private Entry score(AssessmentHead head, Assessment assessment) {
        PinnedEdition edition = editions.of(head);
        SheetContent content = rows.read(assessment, edition);
        AnswerSheet sheet = attested.sheet(head.id())
                .orElseGet(() -> SheetMapper.sheetToScore(edition, SheetFrame.of(assessment), content));
        return new Entry(new Scored(edition, assessment, sheet, Scorer.score(edition.plan(), sheet)), content);
    }

    /**
     * The scores computed last. Whatever changes a score changes the revision, or another part, of its assessment, by which it is found; so
     * one that is found is never out of date, on any number of servers.
     */
    private static final class Recent {

        private static final int MOST = 32;

        private final Map<Assessment, Entry> byAssessment = new LinkedHashMap<>(MOST, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Assessment, Entry> eldest) {
                return size() > MOST;
            }
        };

        synchronized @Nullable Entry get(Assessment assessment) {
            return byAssessment.get(assessment);
        }

        synchronized Entry put(Assessment assessment, Entry entry) {
            byAssessment.put(assessment, entry);
            return entry;
        }
    }
}
