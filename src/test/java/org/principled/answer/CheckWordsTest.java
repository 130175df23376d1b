package org.principled.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.principled.answer.SmallQuestionnaires.graded;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.principled.answer.SmallQuestionnaires.Sheet;
import org.principled.questionnaire.Texts;
import org.principled.wording.Label;
import org.principled.wording.Message;

class CheckWordsTest {

    private static final List<Texts> TEXTS = List.of(
            new Texts("en", Map.of("modes.full.label", "Full", "modes.desk.label", "Desk research"), Map.of()),
            new Texts("fr", Map.of("modes.full.label", "Complet", "modes.desk.label", "Documentaire"), Map.of()));

    private static final Message POSSIBLE = Message.of(
            "hint.possible",
            Message.list(Stream.of("full", "desk", "none")
                    .map(key -> Label.written("modes." + key + ".label", key))
                    .toList()));

    private static final Message MENTIONED = Message.of("carry.mode", Label.of("modes.desk.label", "desk"));

    @Test
    void peopleAreToldLabelsInTheirLanguage() {
        CheckWords french = CheckWords.forPeople("fr", TEXTS);

        assertThat(french.say(POSSIBLE)).isEqualTo("\u202F; possibles\u00A0: Complet, Documentaire, none");
        assertThat(french.say(MENTIONED)).isEqualTo("il n’y a plus de mode Documentaire");
    }

    @Test
    void whoWritesFilesIsToldKeysWithTheirLabels() {
        assertThat(CheckWords.forFiles("fr", TEXTS).say(POSSIBLE))
                .isEqualTo("\u202F; possibles\u00A0: full (Complet), desk (Documentaire), none");
        // Upper or lower case makes no difference in files.
        assertThat(CheckWords.forFiles("en", TEXTS).say(POSSIBLE))
                .isEqualTo("; possible: full, desk (Desk research), none");
        assertThat(CheckWords.forFiles("en", TEXTS).say(MENTIONED))
                .isEqualTo("there is no mode Desk research any more");
    }

    @Test
    void whatIsWrongIsInFrenchAlthoughTheQuestionnaireIsNot() {
        assertThat(CheckWords.forPeople("fr", TEXTS.subList(0, 1)).say(POSSIBLE))
                .isEqualTo("\u202F; possibles\u00A0: Full, Desk research, none");
    }

    @Test
    void whatEveryQuestionnaireHasIsNamedAsInDocuments() {
        Message audience = Message.list(List.of(Label.written("workbook.audience.public", "public")));

        assertThat(CheckWords.forPeople("fr", TEXTS).say(audience)).isEqualTo("Tout le monde");
        assertThat(CheckWords.in("fr").say(audience)).isEqualTo("public");
    }

    @Test
    void aSheetIsCheckedInFrench() {
        AnswerSheet sheet =
                new Sheet().mode("desk").answer("GOV-1.1", "yes", "E2", "E4").build();

        assertThat(SheetCheck.check(graded(), sheet).stream()
                        .map(CheckWords.forPeople("fr", TEXTS)::say)
                        .toList())
                .containsExactly(
                        "GOV-1.1\u00A0: en mode Documentaire, une réponse atteint au plus E2\u202F; E4 est indiqué");
    }
}
