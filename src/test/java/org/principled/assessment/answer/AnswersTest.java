package org.principled.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.principled.account.Role;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.TestAssessments;
import org.principled.database.TestDatabase;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class AnswersTest {

    private static final String CODE = "GOV-1.1";

    @Inject
    Answers answers;

    @Inject
    TestAssessments tests;

    TestAssessments.Opened opened;

    @BeforeEach
    void open() {
        opened = tests.selfAssessment();
    }

    private Saved save(String code, String line, Content content, int expected) {
        return answers.save(opened.lead().person(), opened.id(), code, line, content, expected);
    }

    private static AnswerState done(Saved saved) {
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done) saved).state();
    }

    @Test
    void whatIsSavedIsReadAgainWithItsHistory() {
        AnswerState first = done(save(CODE, "", Content.chosen("yes"), 0));
        AnswerState second = done(save(CODE, "", Content.chosen("no").because("it is not so"), 1));

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        AnswerState found =
                answers.find(opened.lead().person(), opened.id(), CODE, "").orElseThrow();
        assertThat(found.content()).isEqualTo(Content.chosen("no").because("it is not so"));
        assertThat(found.at()).isEqualTo(second.at());
        assertThat(answers.all(opened.lead().person(), opened.id())).containsExactly(found);
        assertThat(answers.history(opened.lead().person(), opened.id(), CODE, ""))
                .extracting(past -> past.state().content().choice())
                .containsExactly("no", "yes");
    }

    @Test
    void aStaleChangeWritesNothingAndShowsBothVersions() {
        TestAssessments.Member other = tests.member(opened.company(), Role.CONTRIBUTOR);
        done(save(CODE, "", Content.chosen("yes"), 0));
        answers.save(other.person(), opened.id(), CODE, "", Content.chosen("partial"), 1);

        Saved saved = save(CODE, "", Content.chosen("no"), 1);

        assertThat(saved).isInstanceOfSatisfying(Saved.Conflict.class, conflict -> {
            assertThat(conflict.yours().choice()).isEqualTo("no");
            assertThat(conflict.theirs().orElseThrow().content().choice()).isEqualTo("partial");
            assertThat(conflict.theirs().orElseThrow().author().id())
                    .isEqualTo(other.person().id());
            assertThat(conflict.theirs().orElseThrow().author().name()).isNotEmpty();
        });
        assertThat(save(CODE, "", Content.chosen("no"), 0)).isInstanceOf(Saved.Conflict.class);
        assertThat(answers.history(opened.lead().person(), opened.id(), CODE, ""))
                .hasSize(2);
    }

    @Test
    void theSameChangeSentTwiceIsDoneOnce() {
        AnswerState once = done(save(CODE, "", Content.chosen("yes"), 0));
        AnswerState again = done(save(CODE, "", Content.chosen("yes"), 0));

        assertThat(again.version()).isEqualTo(once.version());
    }

    @Test
    void anEarlierVersionIsRestoredAsANewOne() {
        done(save(CODE, "", Content.chosen("yes").because("first"), 0));
        done(save(CODE, "", Content.OPEN, 1));

        AnswerState restored = done(answers.restore(opened.lead().person(), opened.id(), CODE, "", 1, 2));

        assertThat(restored.version()).isEqualTo(3);
        assertThat(restored.content()).isEqualTo(Content.chosen("yes").because("first"));
        assertThat(answers.history(opened.lead().person(), opened.id(), CODE, "")
                        .get(0)
                        .restoredFrom())
                .isEqualTo(1);
    }

    @Test
    void onlyWhatTheQuestionnaireKnowsCanBeSaid() {
        refused(ProblemType.UNPROCESSABLE, () -> save("GOV-99.9", "", Content.chosen("yes"), 0));
        refused(ProblemType.UNPROCESSABLE, () -> save(CODE, "", Content.chosen("maybe"), 0));
        refused(ProblemType.UNPROCESSABLE, () -> save(CODE, "line/Bakery", Content.chosen("yes"), 0));
        refused(
                ProblemType.UNPROCESSABLE,
                () -> save(CODE, "", new Content(Said.NA, "not-offered", List.of(), " ", Audience.PUBLIC, ""), 0));
        refused(
                ProblemType.UNPROCESSABLE,
                () -> save(CODE, "", Content.chosen("yes").because("x".repeat(10_001)), 0));
        refused(
                ProblemType.UNPROCESSABLE,
                () -> save(CODE, "", Content.chosen("yes").because("a\0b"), 0));
        assertThat(answers.all(opened.lead().person(), opened.id())).isEmpty();
    }

    @Test
    void anElementOpensIntoOneAnswerPerLineAndFoldsAgain() {
        done(save(CODE, "", Content.chosen("partial"), 0));

        List<AnswerState> open =
                answers.openLines(opened.lead().person(), opened.id(), CODE, 1).orElseThrow();
        done(save(CODE, "line/Cloud", Content.chosen("yes"), 1));
        List<AnswerState> folded =
                answers.foldLines(opened.lead().person(), opened.id(), CODE, 2).orElseThrow();
        List<AnswerState> reopened =
                answers.openLines(opened.lead().person(), opened.id(), CODE, 3).orElseThrow();

        assertThat(open)
                .filteredOn(AnswerState::counts)
                .extracting(AnswerState::line)
                .containsExactlyInAnyOrder("line/Access", "line/Cloud");
        assertThat(folded)
                .filteredOn(AnswerState::counts)
                .extracting(AnswerState::line)
                .containsExactly("");
        assertThat(reopened)
                .filteredOn(state -> state.line().equals("line/Cloud"))
                .extracting(state -> state.content().choice())
                .containsExactly("yes");
    }

    @Test
    void whoMayNotAnswerIsRefused() {
        TestAssessments.Member reader = tests.member(opened.company(), Role.READER);
        TestAssessments.Member stranger = tests.member(tests.selfAssessment().company(), Role.LEAD);

        refused(
                ProblemType.FORBIDDEN,
                () -> answers.save(reader.person(), opened.id(), CODE, "", Content.chosen("yes"), 0));
        refused(
                ProblemType.NOT_FOUND,
                () -> answers.save(stranger.person(), opened.id(), CODE, "", Content.chosen("yes"), 0));
        refused(ProblemType.NOT_FOUND, () -> answers.history(stranger.person(), opened.id(), CODE, ""));
    }

    private static void refused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
