package org.principled.report;

import java.util.List;

/**
 * What scores are drawn on: 0 to 100, with bands where the questionnaire has them.
 *
 * @param bands the lowest first, or none
 */
public record Scale(List<Band> bands) {

    /** A band and where it starts. */
    public record Band(String label, Figure from) {}

    public Scale {
        bands = List.copyOf(bands);
    }
}
