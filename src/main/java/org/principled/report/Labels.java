package org.principled.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.principled.answer.Unit;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Texts;
import org.principled.wording.Words;

/** The questionnaire's own words. Where a text is missing its key stands in, so that a report never fails for want of a word. */
final class Labels {

    private final Texts texts;
    private final Words words;

    Labels(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    /** The text at a path, or what stands in for it. */
    String at(String path, String otherwise) {
        return texts.values().getOrDefault(path, otherwise);
    }

    /** The label of a key of some kind, such as {@code modes} and {@code desk}. */
    String of(String kind, String key) {
        return at(kind + "." + key + ".label", key);
    }

    List<String> of(String kind, List<String> keys) {
        return keys.stream().map(key -> of(kind, key)).toList();
    }

    String title() {
        return at("title", "");
    }

    String area(String code) {
        return at("areas." + code + ".title", code);
    }

    String indicator(String code) {
        return at("indicators." + code + ".title", code);
    }

    String element(String code) {
        return at("elements." + code + ".label", code);
    }

    /** An answer of an element's scale. */
    String answer(Element element, String answer) {
        return at("answers." + element.scale() + "." + answer, answer);
    }

    /** A unit by its name and kind, such as {@code Business line “Mobile”}; empty for the company. */
    String unit(Unit.@Nullable Id unit) {
        if (unit == null) {
            return "";
        }
        String kind = of("unit-kinds", unit.kind());
        return unit.name().isEmpty() ? kind : words.say("unit.named", kind, Plain.text(unit.name()));
    }

    /** A unit in as few words as possible: by its name alone, where it has one. */
    String shortUnit(Unit.@Nullable Id unit) {
        return unit == null || unit.name().isEmpty() ? unit(unit) : Plain.text(unit.name());
    }
}
