package org.principled.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.principled.answer.Annex;
import org.principled.canonical.Sha256;

/**
 * The reasons, sources and comments of a table on their way to the annex.
 *
 * <p>A table brings no salts, and the same table has to give the same bytes everywhere, so salts are derived: each from the place of its item
 * and from all texts of the company together. Whoever wants to guess one text from its hash has to guess all of them at once. Where that
 * is not enough, answers are exchanged as JSON, whose salts are random.
 */
final class TextItems {

    private static final int SALT_DIGITS = 32;

    private record Text(
            Annex.Audience audience, String kind, String element, String unit, Map<String, String> content) {
        List<Object> values() {
            return List.of(element, unit, kind, content);
        }
    }

    private final List<Text> texts = new ArrayList<>();

    void add(Annex.Audience audience, String kind, String element, String unit, Map<String, String> content) {
        texts.add(new Text(audience, kind, element, unit, content));
    }

    /** The items as an annex; the order of the rows makes no difference. */
    Annex annex(String company) {
        if (texts.isEmpty()) {
            return Annex.empty();
        }
        List<Text> sorted = texts.stream()
                .sorted(Comparator.comparing(Text::element)
                        .thenComparing(Text::unit)
                        .thenComparing(Text::kind)
                        .thenComparing(text -> FlatJson.write(text.content)))
                .toList();
        String all =
                Sha256.ofJson(List.of(company, sorted.stream().map(Text::values).toList()));
        return Annex.of(sorted.stream().map(text -> item(text, all)).toList());
    }

    private static Annex.Item item(Text text, String all) {
        String salt =
                Sha256.ofJson(List.of(all, text.element, text.unit, text.kind)).substring(0, SALT_DIGITS);
        return new Annex.Item(salt, text.audience, text.kind, text.element, text.unit, text.content);
    }
}
