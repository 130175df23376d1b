package org.principled.questionnaire;

import java.util.List;

/**
 * An assessment mode: which grades of evidence the assessor could reach. Scores of different modes are never ranked together.
 *
 * @param key such as {@code desk}
 * @param grades the grades an answer may carry in this mode; empty where the questionnaire has no grades
 */
public record Mode(String key, List<String> grades) {
    public Mode {
        grades = List.copyOf(grades);
    }
}
