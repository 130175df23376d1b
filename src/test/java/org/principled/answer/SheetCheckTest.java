package org.principled.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.answer.SmallQuestionnaires.averaging;
import static org.principled.answer.SmallQuestionnaires.graded;
import static org.principled.answer.SmallQuestionnaires.line;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.principled.answer.SmallQuestionnaires.Sheet;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Questionnaire;

class SheetCheckTest {

    private static final Answer.Said NO_EVENT = new Answer.NotApplicable("no-event");

    private static List<String> refused(Questionnaire questionnaire, Sheet sheet) {
        return SheetCheck.check(questionnaire, sheet.build()).stream()
                .filter(SheetProblem::isRefused)
                .map(English::say)
                .toList();
    }

    private static List<String> refused(Sheet sheet) {
        return refused(graded(), sheet);
    }

    private static List<String> notes(Sheet sheet) {
        return SheetCheck.check(graded(), sheet.build()).stream()
                .filter(problem -> !problem.isRefused())
                .map(English::say)
                .toList();
    }

    @Test
    void aSheetThatFitsHasNoProblems() {
        Sheet sheet = new Sheet()
                .mode("full")
                .profiles("telecom")
                .scoping("SC-EXPORT", "yes")
                .answer("GOV-1.1", "yes", "E2", "E4")
                .answer("EXP-1.1", "partial")
                .said(null, "EXP-1.2", NO_EVENT)
                .said(null, "EXP-1.3", Answer.UNKNOWN)
                .finding("RF-05", "confirmed", "GOV-1.1");

        assertThat(SheetCheck.check(graded(), sheet.build())).isEmpty();
    }

    @Test
    void everyProblemIsReportedNotOnlyTheFirst() {
        Sheet sheet = new Sheet()
                .mode("dsk")
                .profiles("cluod")
                .scoping("SC-EXPRT", "yes")
                .scoping("SC-EXPORT", "maybe")
                .answer("GOV-1.l", "yes")
                .answer("GOV-1.2", "yess")
                .answer("GOV-2.1", "no", "E9")
                .said(null, "EXP-1.1", new Answer.NotApplicable("noevent"))
                .finding("RF-50", "confirmed")
                .finding("RF-05", "proven");

        assertThat(refused(sheet))
                .containsExactly(
                        "mode: unknown mode `dsk`, did you mean `desk`?",
                        "profiles: unknown profile `cluod`, did you mean `cloud`?",
                        "SC-EXPRT: unknown scoping question `SC-EXPRT`, did you mean `SC-EXPORT`?",
                        "SC-EXPORT: unknown answer `maybe`; possible: yes, no",
                        "GOV-1.l: unknown element `GOV-1.l`, did you mean `GOV-1.1`?",
                        "GOV-1.2: unknown answer `yess`, did you mean `yes`?",
                        "GOV-2.1: unknown grade `E9`; possible: E0, E1, E2, E3, E4",
                        "EXP-1.1: unknown reason for “N/A” `noevent`, did you mean `no-event`?",
                        "RF-50: unknown red flag `RF-50`, did you mean `RF-05`?",
                        "RF-05: unknown state `proven`; possible: none, alleged, supported, confirmed");
    }

    @Test
    void aSheetOfAnotherEditionIsRefused() {
        AnswerSheet sheet = new AnswerSheet(
                "small@2",
                new Company("Acme", "", ""),
                "",
                List.of(),
                List.of(),
                java.util.Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Annex.empty());

        assertThat(SheetCheck.check(graded(), sheet))
                .extracting(problem -> English.say(problem.message()))
                .containsExactly("the sheet answers small@2, not small@1");
    }

    @Test
    void aCompanyNeedsANameAndAPeriodThatRunsForward() {
        AnswerSheet sheet = new AnswerSheet(
                "",
                new Company(" ", "2025-12-31", "2025-01-01"),
                "",
                List.of(),
                List.of(),
                java.util.Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Annex.empty());

        assertThat(SheetCheck.check(graded(), sheet))
                .extracting(problem -> English.say(problem.where()))
                .containsExactly("company", "period_end");
    }

    @Test
    void aGradeBeyondTheModeIsRefused() {
        assertThat(refused(new Sheet().mode("desk").answer("GOV-1.1", "yes", "E2", "E4")))
                .containsExactly("GOV-1.1: in mode desk an answer reaches E2; E4 is stated");
        assertThat(refused(new Sheet().answer("GOV-1.1", "yes", "E3"))).isEmpty();
    }

    @Test
    void gradesAreRefusedWhereTheQuestionnaireHasNone() {
        Unit group = new Unit(new Unit.Id("group", ""), "", List.of(), Optional.empty());

        assertThat(refused(averaging(), new Sheet().units(group).answer(group, "G01.01", "yes", "E2")))
                .containsExactly("G01.01 of group: this questionnaire has no grades of evidence; leave out E2");
    }

    @Test
    void oneElementOfOneUnitIsAnsweredOnce() {
        Unit cloud = line("Cloud");
        Sheet sheet = new Sheet()
                .units(cloud)
                .answer("GOV-1.1", "yes")
                .answer(cloud, "GOV-1.1", "no")
                .answer(cloud, "GOV-1.1", "no")
                .answer("GOV-1.1", "yes")
                .finding("RF-05", "none")
                .finding("RF-05", "none");

        assertThat(refused(sheet))
                .containsExactly(
                        "GOV-1.1 of line “Cloud”: it is answered twice",
                        "GOV-1.1: it is answered twice",
                        "RF-05: there are two findings on this flag");
    }

    @Test
    void unitsAreDeclaredOnceAndOfAKnownKindWithAShareUpToOne() {
        Unit tooMuch = new Unit(new Unit.Id("line", "Cloud"), "", List.of("clod"), Optional.of(Fraction.of(11, 10)));
        Unit odd = new Unit(new Unit.Id("lines", "Mobile"), "", List.of(), Optional.of(Fraction.of(-1, 10)));
        Sheet sheet = new Sheet().units(tooMuch, tooMuch, odd).answer(line("Fixed"), "GOV-1.1", "yes");

        assertThat(refused(sheet))
                .containsExactly(
                        "line “Cloud”: unknown profile `clod`, did you mean `cloud`?",
                        "line “Cloud”: its share is 11/10; a share lies between 0 and 1",
                        "line “Cloud”: this unit stands twice",
                        "line “Cloud”: unknown profile `clod`, did you mean `cloud`?",
                        "line “Cloud”: its share is 11/10; a share lies between 0 and 1",
                        "lines “Mobile”: unknown kind of unit `lines`, did you mean `line`?",
                        "lines “Mobile”: its share is -1/10; a share lies between 0 and 1",
                        "GOV-1.1 of line “Fixed”: the sheet declares no such unit");
    }

    @Test
    void whereUnitsAreAveragedAnAnswerWithoutAUnitIsRefused() {
        assertThat(refused(averaging(), new Sheet().answer("G01.01", "yes")))
                .containsExactly(
                        "G01.01: say which unit answers: here each unit has its own figures (group, opcom, service)");
    }

    @Test
    void answersThatDoNotApplyAreKeptWithANote() {
        Sheet sheet = new Sheet()
                .profiles("cloud")
                .scoping("SC-EXPORT", "no")
                .scoping("SC-DEAL", "yes")
                .answer("EXP-1.3", "yes")
                .answer("EXP-2.1", "yes");

        assertThat(refused(sheet)).isEmpty();
        assertThat(notes(sheet))
                .containsExactly(
                        "SC-DEAL: this is not asked here, given the other scoping answers; “no” counts",
                        "EXP-1.3: the element does not apply here; the answer is kept and does not count",
                        "EXP-2.1: the element does not apply here; the answer is kept and does not count");
    }

    @Test
    void notApplicableWithoutACodeOrAReasonIsNoted() {
        Sheet sheet = new Sheet().said(null, "GOV-1.1", new Answer.NotApplicable(""));

        assertThat(notes(sheet)).containsExactly("GOV-1.1: “N/A” needs a reason: no-event, not-offered, or a sentence");
    }

    @Test
    void notApplicableWithAReasonInWordsIsAccepted() {
        AnswerSheet without =
                new Sheet().said(null, "GOV-1.1", new Answer.NotApplicable("")).build();
        Annex.Item reason = new Annex.Item(
                "0".repeat(32),
                Annex.Audience.COALITION,
                "reason",
                "GOV-1.1",
                "",
                java.util.Map.of("text", "no board"));
        AnswerSheet sheet = new AnswerSheet(
                without.questionnaire(),
                without.company(),
                without.mode(),
                without.profiles(),
                without.units(),
                without.scoping(),
                without.answers(),
                without.findings(),
                without.tables(),
                Annex.of(List.of(reason)));

        assertThat(SheetCheck.check(graded(), sheet)).isEmpty();
    }

    @Test
    void noEventIsRefusedWhereNobodyWouldHaveNoticed() {
        String message =
                "EXP-1.2: “N/A, no-event” needs EXP-1.1 to be at least “partial”, for otherwise nobody would have"
                        + " noticed; answer unknown";

        assertThat(refused(new Sheet().said(null, "EXP-1.2", NO_EVENT))).containsExactly(message);
        assertThat(refused(new Sheet().said(null, "EXP-1.2", NO_EVENT).answer("EXP-1.1", "no")))
                .containsExactly(message);
        assertThat(refused(new Sheet().said(null, "EXP-1.2", NO_EVENT).said(null, "EXP-1.1", Answer.UNKNOWN)))
                .containsExactly(message);
        assertThat(refused(new Sheet().said(null, "EXP-1.2", NO_EVENT).answer("EXP-1.1", "partial")))
                .isEmpty();
    }

    @Test
    void noEventForTheCompanyIsHeldAgainstEveryLineForWhichItStands() {
        Unit cloud = line("Cloud");
        Unit mobile = line("Mobile");
        Sheet sheet = new Sheet()
                .units(cloud, mobile)
                .said(null, "EXP-1.2", NO_EVENT)
                .answer("EXP-1.1", "yes")
                .answer(mobile, "EXP-1.1", "no");

        assertThat(refused(sheet)).singleElement().asString().contains("needs EXP-1.1 for line “Mobile” to be");
        assertThat(refused(sheet.answer(mobile, "EXP-1.2", "no"))).isEmpty();
    }

    @Test
    void aFlagOpensOnlyWhereItsElementAppliesForSure() {
        assertThat(refused(new Sheet().finding("RF-06", "alleged")))
                .containsExactly("RF-06: whether EXP-2.1 applies depends on a scoping question that is still open;"
                        + " answer it first");
        assertThat(refused(new Sheet().scoping("SC-EXPORT", "yes").finding("RF-06", "confirmed")))
                .hasSize(1);
        assertThat(refused(new Sheet().scoping("SC-EXPORT", "no").finding("RF-06", "confirmed")))
                .containsExactly(
                        "RF-06: EXP-2.1 does not apply here; correct the profiles or the scoping answers first");
        assertThat(refused(new Sheet()
                        .scoping("SC-EXPORT", "yes")
                        .scoping("SC-DEAL", "yes")
                        .finding("RF-06", "confirmed")))
                .isEmpty();
        assertThat(refused(new Sheet().finding("RF-06", "none"))).isEmpty();
    }

    @Test
    void aFlagAboutSeveralElementsOpensWhereOneAppliesForSure() {
        assertThat(refused(new Sheet().finding("RF-05", "confirmed"))).isEmpty();
        assertThat(refused(new Sheet().finding("RF-05", "confirmed", "EXP-2.1")))
                .hasSize(1);
    }

    @Test
    void aFindingNamesOnlyElementsOfItsFlag() {
        assertThat(refused(new Sheet().finding("RF-05", "confirmed", "GOV-1.2", "GOV-1.l")))
                .containsExactly(
                        "RF-05: the flag is not about GOV-1.2 but about GOV-1.1, EXP-2.1",
                        "RF-05: unknown element `GOV-1.l`, did you mean `GOV-1.1`?");
    }

    @Test
    void aFlagThatCapsNamedElementsHasToNameThem() {
        assertThat(refused(new Sheet().finding("RF-11", "confirmed")))
                .containsExactly("RF-11: name the elements that it is about: it caps each of them");
        assertThat(refused(new Sheet().finding("RF-11", "confirmed", "GOV-1.2")))
                .isEmpty();
        assertThat(refused(new Sheet().finding("RF-11", "alleged"))).isEmpty();
    }

    @Test
    void aFindingThatCouldCapMoreIfItNamedAnElementIsNoted() {
        assertThat(notes(new Sheet().finding("RF-05", "confirmed")))
                .containsExactly("RF-05: if it is about EXP-2.1, name the element: a further cap depends on it");
    }
}
