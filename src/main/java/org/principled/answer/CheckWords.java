package org.principled.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.principled.questionnaire.Texts;
import org.principled.wording.Label;
import org.principled.wording.Message;
import org.principled.wording.Words;

/** Says in one language what is wrong with answers and with the files that they come in. */
public final class CheckWords {

    private final Words words;
    private final Function<Label, String> labels;

    private CheckWords(Words words, Function<Label, String> labels) {
        this.words = words;
        this.labels = labels;
    }

    /** For readers who know the questionnaire by its keys. */
    public static CheckWords in(String language) {
        return new CheckWords(words(language), Label::key);
    }

    /**
     * For people who read and write labels, as on pages and in workbooks.
     *
     * @param texts of the questionnaire, in whatever languages it has
     */
    public static CheckWords forPeople(String language, List<Texts> texts) {
        return new CheckWords(words(language), labels(language, texts));
    }

    /**
     * For people who write files, in which keys have to stand: what they may write is named by its key, with its label behind it.
     *
     * @param texts of the questionnaire, in whatever languages it has
     */
    public static CheckWords forFiles(String language, List<Texts> texts) {
        Words words = words(language);
        Function<Label, String> labels = labels(language, texts);
        return new CheckWords(words, label -> {
            String text = labels.apply(label);
            if (label.use() == Label.Use.MENTIONED) {
                return text;
            }
            return text.equalsIgnoreCase(label.key()) ? label.key() : words.say("label.keyed", label.key(), text);
        });
    }

    private static Words words(String language) {
        return Words.in("check", language);
    }

    private static Function<Label, String> labels(String language, List<Texts> texts) {
        Texts read = Texts.in(language, texts);
        Words documents = Words.in("report", language);
        return label -> Optional.ofNullable(read.values().get(label.path()))
                .or(() -> documents.find(label.path()))
                .orElse(label.key());
    }

    /** A sentence or a place. */
    public String say(Message message) {
        return words.say(message, labels);
    }

    /** A problem with its place before it. */
    public String say(SheetProblem problem) {
        return say(problem.sentence());
    }
}
