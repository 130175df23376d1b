package org.principled.edition;

import java.util.List;
import java.util.Optional;
import org.principled.questionnaire.Edition;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;

/** The editions this server shows, in the order in which they are listed: by id, the newest edition of each first. */
public interface Editions {

    List<Held> all();

    /**
     * An edition with its texts.
     *
     * @param questionnaire the edition
     * @param texts its texts, one per language; the original language first
     */
    record Held(Questionnaire questionnaire, List<Texts> texts) {
        public Held {
            texts = List.copyOf(texts);
        }

        Edition edition() {
            return questionnaire.edition();
        }

        /** The texts in the language it was written in. */
        Texts original() {
            return texts.get(0);
        }
    }

    /** The edition of this id and name, if it is held. */
    default Optional<Held> find(String id, String edition) {
        return all().stream()
                .filter(held -> held.edition().id().equals(id)
                        && held.edition().edition().equals(edition))
                .findFirst();
    }
}
