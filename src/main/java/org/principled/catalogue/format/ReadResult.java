package org.principled.catalogue.format;

import java.util.List;
import java.util.Map;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Texts;

/** What became of the files of an edition. */
public sealed interface ReadResult {

    /**
     * They can be used.
     *
     * @param questionnaire the questionnaire, known by its hash
     * @param texts its texts by language, the original among them
     */
    record Read(Questionnaire questionnaire, Map<String, Texts> texts) implements ReadResult {
        public Read {
            texts = Map.copyOf(texts);
        }

        /** The texts in the language in which the questionnaire was written. */
        public Texts original() {
            return texts.getOrDefault(
                    questionnaire.edition().language(),
                    new Texts(questionnaire.edition().language(), Map.of(), Map.of()));
        }
    }

    /**
     * They cannot be used before all of this has been mended.
     *
     * @param defects at least one; file by file, in the order of each file
     */
    record Rejected(List<Defect> defects) implements ReadResult {
        public Rejected {
            defects = List.copyOf(defects);
        }
    }
}
