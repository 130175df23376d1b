package org.principled.wording;

/**
 * Something that a questionnaire calls by a key and people by a label.
 *
 * @param path of the label among the texts of the questionnaire
 * @param key stands in where the questionnaire has no such text
 * @param use why it is named
 */
public record Label(String path, String key, Use use) {

    /** Why something is named; where only keys are understood, it makes a difference. */
    public enum Use {
        /** It is only spoken of. */
        MENTIONED,
        /** It stands in a file, or may be written into one. */
        WRITTEN
    }

    /** Something that is spoken of. */
    public static Label of(String path, String key) {
        return new Label(path, key, Use.MENTIONED);
    }

    /** Something that stands in files. */
    public static Label written(String path, String key) {
        return new Label(path, key, Use.WRITTEN);
    }
}
