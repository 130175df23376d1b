package org.principled.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.principled.answer.AnswerSheet;
import org.principled.answer.CheckWords;
import org.principled.answer.SheetProblem;
import org.principled.exchange.AnswerFiles;
import org.principled.exchange.AnswersRead;

/**
 * The answers of one run.
 *
 * @param sheets one for each company
 * @param notes what is worth a look
 */
record Answers(List<AnswerSheet> sheets, List<SheetProblem> notes) {

    /**
     * Reads files together.
     *
     * @throws Refused with every reason if they cannot be used
     */
    static Answers read(Loaded questionnaire, List<Path> files, AnswerFiles.Defaults defaults) {
        List<AnswerFiles.Source> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(new AnswerFiles.Source(file.toString(), bytes(file)));
        }
        AnswersRead read = AnswerFiles.read(questionnaire.questionnaire(), questionnaire.labels(), sources, defaults);
        if (read instanceof AnswersRead.Refused refused) {
            throw new Refused(sentences(refused, questionnaire.checkWords()));
        }
        AnswersRead.Read accepted = (AnswersRead.Read) read;
        if (accepted.sheets().isEmpty()) {
            throw new Refused("There are no answers in " + files + ".");
        }
        return new Answers(accepted.sheets(), accepted.notes());
    }

    private static byte[] bytes(Path file) {
        if (!Files.exists(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> sentences(AnswersRead.Refused refused, CheckWords words) {
        List<String> sentences = new ArrayList<>();
        refused.problems().forEach(problem -> sentences.add(words.say(problem)));
        if (refused.more() > 0) {
            sentences.add("and " + refused.more() + " more. Nothing was written.");
        } else {
            sentences.add("Nothing was written.");
        }
        return sentences;
    }

    /**
     * The sheet of one company.
     *
     * @param company its name; empty where there is only one
     */
    AnswerSheet of(String company) {
        List<String> names =
                sheets.stream().map(sheet -> sheet.company().name()).toList();
        if (company.isEmpty() && sheets.size() == 1) {
            return sheets.get(0);
        }
        if (company.isEmpty()) {
            throw new Refused("There are answers of " + sheets.size() + " companies; choose one with --company: "
                    + String.join(", ", names) + ".");
        }
        Optional<AnswerSheet> found = sheets.stream()
                .filter(sheet -> sheet.company().name().equalsIgnoreCase(company))
                .findFirst();
        return found.orElseThrow(() -> new Refused(
                "There are no answers of " + company + "; there are those of " + String.join(", ", names) + "."));
    }
}
