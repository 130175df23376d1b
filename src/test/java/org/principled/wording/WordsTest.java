package org.principled.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Message UNKNOWN = Message.of(
            "unknown.mode",
            "full {0}",
            Message.of(
                    "hint.possible",
                    Message.list(List.of(Label.written("modes.a.label", "a"), "b", Message.text("c")))));

    @Test
    void aMessageIsSaidWithAllThatIsInside() {
        assertThat(Words.in("check", "en").say(UNKNOWN)).isEqualTo("unknown mode `full {0}`; possible: a, b, c");
        assertThat(Words.in("check", "fr").say(UNKNOWN))
                .isEqualTo("mode inconnu `full {0}`\u202F; possibles\u00A0: a, b, c");
    }

    @Test
    void whoeverSaysItChoosesTheLabels() {
        assertThat(Words.in("check", "en").say(UNKNOWN, label -> "<" + label.path() + ">"))
                .endsWith("possible: <modes.a.label>, b, c");
    }

    @Test
    void thingsAreJoinedAsTheLanguageDoes() {
        Message either = Message.anyOf(List.of("a", "b", "c"));
        assertThat(Words.in("check", "en").say(either)).isEqualTo("a or b or c");
        assertThat(Words.in("check", "fr").say(either)).isEqualTo("a ou b ou c");
        assertThat(Words.in("check", "en").say(Message.list(List.of()))).isEmpty();
    }

    @Test
    void thePluralFollowsTheNumber() {
        Words french = Words.in("check", "fr");
        assertThat(french.say(Message.of("row.blank", 0))).isEqualTo("la réponse est vide et compte comme inconnue");
        assertThat(french.say(Message.of("row.blank", 1))).contains("dans 1 autre ligne\u202F;");
        assertThat(french.say(Message.of("row.blank", 2))).contains("dans 2 autres lignes\u202F;");
    }

    @Test
    void aRegionalLanguageIsServedByItsLanguageWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(Words.in("check", "en-GB").say("file.empty")).isEqualTo("the file is empty");
            assertThatThrownBy(() -> Words.in("check", "tlh"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("There are no check texts in the language “tlh”. Choose “en”.");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
