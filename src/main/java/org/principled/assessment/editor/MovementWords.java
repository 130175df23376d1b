package org.principled.assessment.editor;

import java.util.List;
import java.util.stream.Stream;
import org.principled.canonical.Fraction;
import org.principled.scoring.Estimate;
import org.principled.scoring.Movement;

/** Says what moved with the last change. */
final class MovementWords {

    private final Desk desk;

    MovementWords(Desk desk) {
        this.desk = desk;
    }

    /** A line for each figure whose score moved, the total first; one that says so where none did. */
    List<String> lines(Movement movement) {
        List<String> lines = Stream.concat(Stream.of(movement.total()), movement.areas().stream())
                .filter(change -> change.difference().map(Fraction::signum).orElse(0) != 0)
                .map(this::line)
                .toList();
        return lines.isEmpty() ? List.of(desk.words.nothingMoved()) : lines;
    }

    private String line(Movement.Change change) {
        Fraction difference = change.difference().orElseThrow();
        String by = desk.numbers.fine(difference);
        return desk.words.movedLine(
                change.code().isEmpty() ? desk.words.total() : desk.work.texts().area(change.code()),
                change.before().map(this::points).orElse("–"),
                change.after().map(this::points).orElse("–"),
                difference.signum() > 0 ? "+" + by : by);
    }

    private String points(Estimate estimate) {
        return desk.numbers.fine(estimate.score());
    }
}
