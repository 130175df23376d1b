package org.principled.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.principled.answer.UnknownWord;
import org.principled.questionnaire.Texts;
import org.principled.wording.Label;
import org.principled.wording.Message;

/** The words by which people may name some keys: the keys themselves and their labels in every language, in upper or lower case. */
final class Words {

    private final List<String> keys;
    private final Function<String, Object> named;
    private final Map<String, Set<String>> keysByWord = new HashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();

    private Words(List<String> keys, Function<String, Object> named) {
        this.keys = keys;
        this.named = named;
        keys.forEach(key -> add(key, key));
    }

    /** The words for keys whose labels have the given paths. */
    static Words of(List<String> keys, List<Texts> texts, UnaryOperator<String> path) {
        Words words = new Words(keys, key -> Label.written(path.apply(key), key));
        for (String key : keys) {
            for (Texts language : texts) {
                String label = language.values().get(path.apply(key));
                if (label != null && !words.isKey(label)) {
                    words.add(label, key);
                }
            }
        }
        return words;
    }

    /**
     * The words for keys, each with its labels.
     *
     * @param named how a message names a key
     */
    static Words of(Map<String, List<String>> labels, Function<String, Object> named) {
        Words words = new Words(List.copyOf(labels.keySet()), named);
        labels.forEach((key, each) ->
                each.stream().filter(label -> !words.isKey(label)).forEach(label -> words.add(label, key)));
        return words;
    }

    private void add(String word, String key) {
        keysByWord.computeIfAbsent(fold(word), none -> new LinkedHashSet<>()).add(key);
        shown.add(word);
    }

    private boolean isKey(String word) {
        return keys.stream().anyMatch(key -> fold(key).equals(fold(word)));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    List<String> keys() {
        return keys;
    }

    /** The key that is meant; empty where the word is unknown or means several. */
    Optional<String> key(String written) {
        if (keys.contains(written)) {
            return Optional.of(written);
        }
        Set<String> meant = keysByWord.getOrDefault(fold(written), Set.of());
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    /** All of them, to be listed in a message. */
    Message list() {
        return Message.list(labels(keys));
    }

    private List<Object> labels(Collection<String> some) {
        return some.stream().map(named).toList();
    }

    /**
     * The message about a word for which there is no {@link #key}.
     *
     * @param unknown key of the message where nobody knows the word
     * @param further what else may be written
     */
    Message complaint(String unknown, String written, String... further) {
        Set<String> meant = keysByWord.getOrDefault(fold(written), Set.of());
        if (meant.size() > 1) {
            return Message.of("word.ambiguous", written, Message.anyOf(labels(meant)));
        }
        return UnknownWord.of(
                unknown,
                written,
                Stream.concat(shown.stream(), Stream.of(further)).toList(),
                Stream.concat(labels(keys).stream(), Stream.of(further)).toList());
    }
}
