package org.principled.report.xlsx.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.Texts;
import org.principled.wording.Words;

/** The words of a workbook: those of its questionnaire, whose keys stand in where a text is missing, and ours. */
public final class Wording {

    private final Texts texts;
    private final Words words;

    /** Words in the language of {@code words}; the questionnaire's own in that of {@code texts}. */
    public Wording(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    /** One of our own texts, see {@link Words#say}. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** One of our own texts as the header of a column, with its unit on a line of its own: programs would break it within its dash. */
    String header(String key) {
        return say(key).replace(" (", "\n(");
    }

    /** The locale in which numbers are written within texts. */
    public Locale locale() {
        return words.locale();
    }

    /** A text of the questionnaire by its path, or what stands in for it. */
    public String at(String path, String otherwise) {
        return texts.values().getOrDefault(path, otherwise);
    }

    /** The label of a key of some kind, such as {@code modes} and {@code desk}. */
    public String of(String kind, String key) {
        return at(kind + "." + key + ".label", key);
    }

    /** The title of an area. */
    public String area(String code) {
        return at("areas." + code + ".title", code);
    }

    /** The title of an indicator. */
    public String indicator(String code) {
        return at("indicators." + code + ".title", code);
    }

    /** The short name of an element. */
    public String element(String code) {
        return at("elements." + code + ".label", code);
    }

    /** A unit by its kind and name; empty for the company. */
    public String unit(Unit.@Nullable Id unit) {
        if (unit == null) {
            return "";
        }
        String kind = of("unit-kinds", unit.kind());
        return unit.name().isEmpty() ? kind : say("unit.named", kind, unit.name());
    }

    /** The answers of a scale as they stand in a drop-down list. */
    public List<String> answers(Scale scale) {
        return distinct(
                scale.choices().stream().map(Scale.Choice::answer).toList(), "answers." + scale.key() + ".", "");
    }

    /** The labels of some keys, for a drop-down list. */
    public List<String> of(String kind, List<String> keys) {
        return distinct(keys, kind + ".", ".label");
    }

    /** Labels that can be told apart where case does not count, and that are no patterns; the key stands in for others. */
    private List<String> distinct(List<String> keys, String before, String after) {
        Set<String> taken = new HashSet<>(Set.of(say("standing.na").toLowerCase(locale())));
        List<String> labels = new ArrayList<>();
        for (String key : keys) {
            String label = at(before + key + after, key);
            boolean usable = label.chars().noneMatch(c -> c == '*' || c == '?' || c == '~');
            labels.add(usable && taken.add(label.toLowerCase(locale())) ? label : key);
        }
        return labels;
    }
}
