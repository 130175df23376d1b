package org.principled.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.answer.Sheets.sheet;
import static org.principled.answer.Sheets.unitId;
import static org.principled.questionnaire.Questionnaires.asking;
import static org.principled.questionnaire.Questionnaires.element;
import static org.principled.questionnaire.Questionnaires.flag;
import static org.principled.questionnaire.Questionnaires.graded;
import static org.principled.questionnaire.Questionnaires.indicator;
import static org.principled.questionnaire.Questionnaires.onScale;
import static org.principled.questionnaire.Questionnaires.oneArea;
import static org.principled.questionnaire.Questionnaires.questionnaire;
import static org.principled.questionnaire.Questionnaires.scale;
import static org.principled.questionnaire.Questionnaires.scoping;
import static org.principled.questionnaire.Questionnaires.total;
import static org.principled.questionnaire.Questionnaires.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.QuestionnaireBuilder;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Units;

class CarryOverTest {

    private static final QuestionnaireBuilder LINES = questionnaire()
            .lines("10%")
            .profiles("telecom", "cloud")
            .scoping(scoping("SC-A"))
            .scoping(scoping("SC-B"))
            .flag(flag("RF-1", total("10")))
            .area("A", "1", indicator("I", element("a1"), element("a2"), element("a3")));

    @Test
    void toTheSameEditionEverythingIsCarriedButFindings() {
        AnswerSheet old = sheet().profiles("telecom")
                .unit("line/Mobile", "telecom")
                .unit("line/Hosting", "cloud")
                .scoping("SC-A", "no")
                .answer("a1", "partial")
                .answerOf("line/Mobile", "a2", "yes")
                .notApplicableOf("line/Hosting", "a2")
                .unknown("a3")
                .finding("RF-1", "confirmed")
                .finding("RF-1", "none")
                .build();

        CarryOver carried = carry(LINES, old, LINES);

        assertThat(carried.sheet()).isEqualTo(old.withFindings(List.of()));
        assertThat(reasons(carried)).containsExactly("RF-1: findings on red flags are made anew in each assessment");
        assertThat(carried.texts()).isEmpty();
    }

    @Test
    void anAnswerIsCarriedWhereItsElementItsScaleAndItsKeyAreThere() {
        QuestionnaireBuilder current = questionnaire()
                .scale(scale("reversed", "yes", "0", "no", "1"))
                .area("A", "1", indicator("I", element("a1"), onScale(element("a2"), "reversed")))
                .area("B", "1", indicator("J", element("moved")));
        AnswerSheet old = sheet().answer("a1", "yes")
                .answer("a2", "yes")
                .answer("moved", "no")
                .answer("gone", "no")
                .build();

        CarryOver carried = carry(
                oneArea(indicator("I", element("a1"), element("a2"), element("moved"), element("gone"))), old, current);

        assertThat(carried.sheet().answers()).extracting(Answer::element).containsExactly("a1", "moved");
        assertThat(reasons(carried))
                .containsExactly("a2: it is now answered on another scale", "gone: the element is no longer asked");
    }

    @Test
    void anAnswerThatTheScaleHasLostIsLeft() {
        QuestionnaireBuilder old = questionnaire()
                .scale(scale("other", "all", "1", "most", "1/2", "none", "0"))
                .area("A", "1", indicator("I", onScale(element("a1"), "other")));
        QuestionnaireBuilder current = questionnaire()
                .scale(scale("other", "all", "1", "none", "0"))
                .area("A", "1", indicator("I", onScale(element("a1"), "other")));

        CarryOver most = carry(old, sheet().answer("a1", "most").build(), current);

        assertThat(most.sheet().answers()).isEmpty();
        assertThat(reasons(most)).containsExactly("a1: “most” is no longer one of its answers");
        assertThat(carry(old, sheet().answer("a1", "none").build(), current)
                        .sheet()
                        .answers())
                .hasSize(1);
    }

    @Test
    void notApplicableIsCarriedOnlyWithACodeThatIsThere() {
        AnswerSheet old = sheet().build()
                .withAnswers(List.of(
                        new Answer(null, "a1", new Answer.NotApplicable("no-event")),
                        new Answer(null, "a2", new Answer.NotApplicable("not-offered")),
                        new Answer(null, "a3", new Answer.NotApplicable(""))));

        CarryOver carried = carry(LINES, old, LINES);

        assertThat(carried.sheet().answers()).extracting(Answer::element).containsExactly("a2", "a3");
        assertThat(reasons(carried)).containsExactly("a1: “N/A” is no longer justified by no-event");
    }

    @Test
    void anAnswerKeepsTheGradesThatItsModeStillHas() {
        QuestionnaireBuilder old = graded().area("A", "1", indicator("I", typed("a1", "PRA", "1")));
        QuestionnaireBuilder current = questionnaire()
                .grades("E0", "E1", "E2")
                .withoutGrade("E1")
                .type("PRA", "0", "1/4", "1")
                .mode("other", "E0", "E1")
                .mode("full", "E0", "E1", "E2")
                .area("A", "1", indicator("I", typed("a1", "PRA", "1")));
        AnswerSheet answers =
                sheet().mode("full").answer("a1", "yes", "E2", "E4").build();

        CarryOver full = carry(old, answers, current);
        CarryOver desk = carry(old, answers.withMode("desk"), current);

        assertThat(full.sheet().answers())
                .containsExactly(new Answer(null, "a1", new Answer.Chosen("yes", List.of("E2"))));
        assertThat(reasons(full))
                .containsExactly("a1: the answer is carried without the grade E4, which its mode no longer has");
        assertThat(desk.sheet().mode()).isEmpty();
        assertThat(desk.sheet().answers()).containsExactly(new Answer(null, "a1", new Answer.Chosen("yes", List.of())));
        assertThat(reasons(desk)).first().isEqualTo("mode: there is no mode desk any more");
    }

    @Test
    void unitsAreCarriedWhereTheirKindIsThere() {
        Units.Kind service = new Units.Kind("service", List.of(), List.of());
        Units.Kind group = new Units.Kind("group", List.of(), List.of());
        QuestionnaireBuilder old = questionnaire()
                .averaging(service, group)
                .area("A", "1", indicator("I", element("a1")), asking(indicator("J", element("b1")), "group"));
        QuestionnaireBuilder current = questionnaire()
                .averaging(service)
                .area("A", "1", indicator("I", element("a1")), asking(indicator("J", element("b1")), "group"));
        AnswerSheet answers = sheet().unit("service/S")
                .unit("group/G")
                .answerOf("service/S", "a1", "yes")
                .answerOf("service/S", "b1", "yes")
                .answerOf("group/G", "a1", "yes")
                .build();

        CarryOver carried = carry(old, answers, current);

        assertThat(carried.sheet().units()).extracting(Unit::id).containsExactly(unitId("service/S"));
        // It was not asked before either and stays as it was, without effect.
        assertThat(carried.sheet().answers())
                .extracting(answer -> English.say(answer.place()))
                .containsExactly("a1 of service “S”", "b1 of service “S”");
        assertThat(reasons(carried))
                .containsExactly(
                        "group “G”: there are no units of the kind group any more",
                        "a1 of group “G”: there are no units of the kind group any more");
    }

    @Test
    void anAnswerOfAUnitThatIsNoLongerAskedIsLeft() {
        Units.Kind service = new Units.Kind("service", List.of(), List.of());
        Units.Kind group = new Units.Kind("group", List.of(), List.of());
        AnswerSheet answers =
                sheet().unit("service/S").answerOf("service/S", "a1", "yes").build();

        CarryOver carried = carry(
                questionnaire().averaging(service, group).area("A", "1", indicator("I", element("a1"))),
                answers,
                questionnaire()
                        .averaging(service, group)
                        .area("A", "1", asking(indicator("I", element("a1")), "group")));

        assertThat(carried.sheet().answers()).isEmpty();
        assertThat(reasons(carried))
                .containsExactly("a1 of service “S”: units of the kind service are no longer asked this");
    }

    @Test
    void whereUnitsNowAnswerForThemselvesTheCompanysAnswerIsLeft() {
        QuestionnaireBuilder current = questionnaire()
                .averaging(new Units.Kind("service", List.of(), List.of()))
                .area("A", "1", indicator("I", element("a1")));

        CarryOver carried = carry(LINES, sheet().answer("a1", "yes").build(), current);

        assertThat(carried.sheet().answers()).isEmpty();
        assertThat(reasons(carried)).containsExactly("a1: each unit now answers for itself");
    }

    @Test
    void profilesAndScopingAnswersAreCarriedWhereTheyAreThere() {
        QuestionnaireBuilder current = questionnaire()
                .lines("10%")
                .profiles("cloud")
                .scoping(scoping("SC-A"))
                .area("A", "1", indicator("I", element("a1")));
        AnswerSheet old = sheet().profiles("telecom", "cloud")
                .unit("line/Mobile", "telecom")
                .scoping("SC-A", "perhaps")
                .scoping("SC-B", "no")
                .build();

        CarryOver carried = carry(LINES, old, current);

        assertThat(carried.sheet().profiles()).containsExactly("cloud");
        assertThat(carried.sheet().units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.profiles()).isEmpty());
        assertThat(carried.sheet().scoping()).isEmpty();
        assertThat(reasons(carried))
                .containsExactly(
                        "profiles: there is no profile telecom any more",
                        "line “Mobile”: there is no profile telecom any more",
                        "SC-A: “perhaps” is no longer one of its answers",
                        "SC-B: this is no longer asked");
    }

    @Test
    void rowsAreCarriedWhereTheirColumnsAreThere() {
        Table fewer = table("Q1", "received");
        AnswerSheet old = rows(
                Map.of("country", "DE", "received", "3"),
                Map.of("country", "FR", "received", "3", "note", "x"),
                Map.of("received", "unfinished"));

        CarryOver carried = CarryOver.of(withTable(table("Q1", "received", "note")), old, withTable(fewer));

        // The last row was refused before as well: it is unfinished, and stays so.
        assertThat(carried.sheet().tables())
                .containsExactly(old.tables().get(0), old.tables().get(2));
        assertThat(reasons(carried))
                .containsExactly("Q1 row 2, cell note: unknown column `note`; possible: country, received");
    }

    @Test
    void rowsOfATableThatIsGoneAreLeft() {
        AnswerSheet old = rows(Map.of("country", "DE"), Map.of("country", "FR"));

        CarryOver carried = CarryOver.of(withTable(table("Q1", "received")), old, withTable(table("Q2", "received")));

        assertThat(carried.sheet().tables()).isEmpty();
        assertThat(reasons(carried))
                .containsExactly("Q1 row 1: the table is no longer asked", "Q1 row 2: the table is no longer asked");
    }

    @Test
    void noTextIsLost() {
        Annex.Item ofSheet = item("comment", "", "");
        Annex.Item ofAnswer = item("reason", "a1", "");
        Annex.Item ofLine = item("evidence", "a1", "line/Mobile");
        Annex.Item ofOtherScale = item("evidence", "a2", "");
        Annex.Item ofGone = item("comment", "gone", "");
        Annex.Item ofGoneUnit = item("comment", "a1", "service/Search");
        List<Annex.Item> all = List.of(ofSheet, ofAnswer, ofLine, ofOtherScale, ofGone, ofGoneUnit);
        QuestionnaireBuilder current = questionnaire()
                .lines("10%")
                .scale(scale("reversed", "yes", "0", "no", "1"))
                .area("A", "1", indicator("I", element("a1"), onScale(element("a2"), "reversed")));
        AnswerSheet old = with(sheet().answer("a2", "no").build(), Annex.of(all));

        CarryOver carried = carry(LINES, old, current);

        assertThat(carried.sheet().annex()).isEqualTo(Annex.of(List.of(ofSheet, ofAnswer, ofLine, ofOtherScale)));
        assertThat(carried.texts()).containsExactly(ofGone, ofGoneUnit);
        assertThat(reasons(carried))
                .containsExactly(
                        "a2: it is now answered on another scale",
                        "gone: its text (comment) stays behind, as what it is about is no longer there",
                        "a1 of service/Search: its text (comment) stays behind, as what it is about is no longer there");
    }

    @Test
    void textsThatWereHeldBackCannotBeCarried() {
        Annex whole = Annex.of(List.of(item("comment", "a1", "")));
        AnswerSheet old = with(sheet().build(), whole.forAudience(Annex.Audience.PUBLIC));

        assertThat(reasons(carry(LINES, old, LINES)))
                .containsExactly("annex: of 1 texts, 1 were held back from this sheet and cannot be carried");
    }

    private static Annex.Item item(String kind, String element, String unit) {
        return new Annex.Item("0".repeat(32), Annex.Audience.SEALED, kind, element, unit, Map.of("text", kind));
    }

    private static Questionnaire withTable(Table table) {
        return SmallQuestionnaires.withTables(List.of(table));
    }

    private static Table table(String code, String... fields) {
        List<Table.Field> columns = new ArrayList<>();
        for (String field : fields) {
            columns.add(new Table.Field(field, field.equals("note") ? Table.Kind.TEXT : Table.Kind.COUNT, List.of()));
        }
        return new Table(
                code,
                List.of(new Table.Field("country", Table.Kind.COUNTRY, List.of())),
                columns,
                List.of(),
                List.of(),
                Optional.empty());
    }

    @SafeVarargs
    private static AnswerSheet rows(Map<String, String>... rows) {
        AnswerSheet empty = sheet().build();
        List<TableRow> tables = new ArrayList<>();
        for (Map<String, String> cells : rows) {
            tables.add(new TableRow("Q1", cells));
        }
        return new AnswerSheet(
                empty.questionnaire(),
                empty.company(),
                "",
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                tables,
                Annex.empty());
    }

    private static AnswerSheet with(AnswerSheet sheet, Annex annex) {
        return new AnswerSheet(
                sheet.questionnaire(),
                sheet.company(),
                sheet.mode(),
                sheet.profiles(),
                sheet.units(),
                sheet.scoping(),
                sheet.answers(),
                sheet.findings(),
                sheet.tables(),
                annex);
    }

    private static List<String> reasons(CarryOver carried) {
        return carried.left().stream().map(English::say).toList();
    }

    private static CarryOver carry(QuestionnaireBuilder old, AnswerSheet sheet, QuestionnaireBuilder current) {
        return CarryOver.of(old.build(), sheet, current.build());
    }
}
