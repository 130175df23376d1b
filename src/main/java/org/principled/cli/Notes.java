package org.principled.cli;

import java.io.PrintWriter;
import java.util.List;
import org.principled.answer.CheckWords;
import org.principled.answer.SheetProblem;

/** Prints what is worth a look, but not more than a person would read. */
final class Notes {

    private static final int MOST = 10;

    private Notes() {}

    static void print(List<SheetProblem> notes, CheckWords words, PrintWriter screen) {
        notes.stream().limit(MOST).forEach(note -> screen.println("Note: " + words.say(note)));
        if (notes.size() > MOST) {
            screen.println("and " + (notes.size() - MOST) + " more notes.");
        }
        if (!notes.isEmpty()) {
            screen.println();
        }
    }
}
