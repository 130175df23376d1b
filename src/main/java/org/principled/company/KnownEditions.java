package org.principled.company;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.principled.edition.Editions;
import org.principled.language.Spoken;
import org.principled.questionnaire.Texts;

/** What the questionnaires that this server holds say about companies and cycles. */
@Singleton
class KnownEditions {

    private final Editions editions;
    private final Spoken spoken;

    KnownEditions(Editions editions, Spoken spoken) {
        this.editions = editions;
        this.spoken = spoken;
    }

    /**
     * Something that can be chosen.
     *
     * @param key as it is stored
     * @param label as it is shown
     */
    record Choice(String key, String label) {}

    /** The profiles that some questionnaire knows, in the order of the questionnaires. */
    List<Choice> profiles() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Editions.Held held : editions.all()) {
            for (String key : held.questionnaire().profiles()) {
                labels.putIfAbsent(
                        key, label(held, "profiles." + key + ".label").orElse(key));
            }
        }
        return labels.entrySet().stream()
                .map(profile -> new Choice(profile.getKey(), profile.getValue()))
                .toList();
    }

    Set<String> profileKeys() {
        return profiles().stream().map(Choice::key).collect(Collectors.toSet());
    }

    /** Labels of the profiles, by key. */
    Map<String, String> profileLabels() {
        return profiles().stream().collect(Collectors.toMap(Choice::key, Choice::label));
    }

    /** The editions, such as {@code principle-d@2026.1}, with their titles. */
    List<Choice> editions() {
        return editions.all().stream()
                .map(held -> {
                    String name = held.questionnaire().edition().name();
                    return new Choice(
                            name,
                            label(held, "title")
                                    .map(title -> title + " (" + name + ")")
                                    .orElse(name));
                })
                .toList();
    }

    Set<String> editionNames() {
        return editions().stream().map(Choice::key).collect(Collectors.toSet());
    }

    /** Title and name of an edition; the name alone where this server no longer holds it. */
    String titleOf(String edition) {
        return editions().stream()
                .filter(each -> each.key().equals(edition))
                .findFirst()
                .map(Choice::label)
                .orElse(edition);
    }

    /** What an edition calls a mode; its key where this server no longer holds the edition. */
    String modeLabel(String edition, String mode) {
        return editions.all().stream()
                .filter(held -> held.questionnaire().edition().name().equals(edition))
                .findFirst()
                .flatMap(held -> label(held, "modes." + mode + ".label"))
                .orElse(mode);
    }

    private Optional<String> label(Editions.Held held, String path) {
        return Optional.ofNullable(
                Texts.in(spoken.getLanguage(), held.texts()).values().get(path));
    }
}
