package org.principled.assessment.offline;

import java.util.List;

/**
 * What came of changes that were to be taken over.
 *
 * @param taken those that are saved
 * @param left those that are not, each with the reason
 */
public record Merged(List<Wanted> taken, List<Left> left) {

    public Merged {
        taken = List.copyOf(taken);
        left = List.copyOf(left);
    }

    /**
     * A change that was not taken over.
     *
     * @param why one sentence
     */
    public record Left(Wanted wanted, String why) {}
}
