package org.principled.assessment.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.principled.answer.Annex.Audience;
import org.principled.assessment.PinnedEdition;
import org.principled.questionnaire.Circumstance;
import org.principled.questionnaire.EvidenceFacts;

/**
 * What is recorded about a piece of evidence, apart from its file.
 *
 * @param audience who may see it once it has left the company
 * @param fields texts by name, none empty; those that this program knows are named by the constants
 */
public record EvidenceContent(Audience audience, Map<String, String> fields) {

    /** Key of one of the questionnaire's kinds of evidence. */
    public static final String KIND = "kind";

    public static final String TITLE = "title";
    /** Where it is found, http or https. */
    public static final String URL = "url";
    /** Where a copy is kept, http or https. */
    public static final String ARCHIVE = "archive";
    /** The passage that matters. */
    public static final String QUOTE = "quote";
    /** Language of the passage, a BCP 47 tag: a voice that reads it aloud, and whoever translates it, need to know. */
    public static final String LANGUAGE = "language";
    /** Where in it the passage stands. */
    public static final String PAGE = "page";
    /** Its own date, ISO 8601. */
    public static final String DATE = "date";
    /** First day of the period it covers, ISO 8601. */
    public static final String PERIOD_START = "period_start";
    /** Last day of that period, ISO 8601. */
    public static final String PERIOD_END = "period_end";
    /** The law that forbids to show it; that it is given says that it exists and cannot be shown. */
    public static final String LAW = "law";
    /** The outside body it comes from: a key of the questionnaire, or a name. */
    public static final String BODY = "body";

    public EvidenceContent {
        Map<String, String> filled = new TreeMap<>(fields);
        filled.values().removeIf(String::isBlank);
        fields = Map.copyOf(filled);
    }

    /** A field; empty where there is none. */
    public String at(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The same without what an answer sheet says of its file. */
    public EvidenceContent withoutFile() {
        Map<String, String> others = new TreeMap<>(fields);
        others.remove(EvidenceItem.FILE_NAME);
        others.remove(EvidenceItem.FILE_SHA256);
        return new EvidenceContent(audience, others);
    }

    /** The grades that an answer has through it, the weakest first; empty where the questionnaire knows no grades. */
    public List<String> grades(PinnedEdition edition, String mode, boolean hasFile) {
        return edition.questionnaire().evidence().grades(facts(hasFile), edition.mode(mode));
    }

    /** What its grade follows from (principle-d.md 10, "Derived grade"). */
    private EvidenceFacts facts(boolean hasFile) {
        Set<Circumstance> circumstances = new HashSet<>();
        if (audience == Audience.PUBLIC && !(at(URL).isEmpty() && at(ARCHIVE).isEmpty())) {
            circumstances.add(Circumstance.PUBLIC_ADDRESS);
        }
        if (hasFile) {
            circumstances.add(Circumstance.UPLOADED);
        }
        if (!at(LAW).isEmpty()) {
            circumstances.add(Circumstance.CANNOT_BE_SHOWN);
        }
        return new EvidenceFacts(at(KIND), circumstances, at(BODY));
    }
}
