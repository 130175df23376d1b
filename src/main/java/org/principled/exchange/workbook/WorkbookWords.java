package org.principled.exchange.workbook;

import java.util.Optional;
import org.principled.wording.Words;

/** The words of answer workbooks in one language, from the same file as those of reports. */
public final class WorkbookWords {

    private static final String PREFIX = "workbook.";

    private final Words words;

    private WorkbookWords(Words words) {
        this.words = words;
    }

    /**
     * The words in a language; empty where there are none.
     *
     * @param language BCP 47 tag, perhaps from a file that anybody may have written
     */
    public static Optional<WorkbookWords> in(String language) {
        return Words.find("report", language).map(WorkbookWords::new);
    }

    /** The text of a key, which begins with {@code workbook.} in the file, with texts in place of {@code {0}} and so on. */
    public String say(String key, Object... arguments) {
        return words.say(PREFIX + key, arguments);
    }

    /** The label of who may see something: {@code public}, {@code coalition} or {@code sealed}. */
    public String audience(String key) {
        return say("audience." + key);
    }

    /** The label of what stands in place of a figure, such as {@code barred_by_law}; the same as in reports. */
    public String status(String key) {
        return words.say("tables.status." + key);
    }

    /** The label of the answer that an element does not apply. */
    public String notApplicable() {
        return say("answer.na");
    }

    /** The label of the answer that is not established. */
    public String unknown() {
        return say("answer.unknown");
    }
}
