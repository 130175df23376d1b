package org.principled.company;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.principled.company.CompanyFormView.Difference;
import org.principled.language.Spoken;

/** Fills the form of a company. */
@Singleton
class CompanyForms {

    private static final int SPARE_LINES = 2;

    private final Spoken spoken;
    private final CompanyMessages words;
    private final KnownEditions editions;

    CompanyForms(Spoken spoken, KnownEditions editions) {
        this.spoken = spoken;
        this.words = spoken.words(CompanyMessages.class);
        this.editions = editions;
    }

    /**
     * Where a form belongs.
     *
     * @param heading what the page is called
     * @param href where the form is sent
     * @param back where somebody goes who does not want to store anything
     */
    record Place(String heading, String href, String back) {}

    CompanyFormView view(
            Place place, int version, CompanyDraft typed, FormErrors errors, Optional<List<Difference>> newer) {
        return new CompanyFormView(
                place.heading(),
                place.href(),
                place.back(),
                version,
                typed,
                String.join("\n", typed.identifiers()),
                lines(typed.lines(), errors),
                countries(typed.country().strip()),
                options(CompanyFacts.HEADCOUNTS.stream()
                        .map(key -> new Option(key, words.headcount(key), key.equals(typed.headcount())))
                        .toList()),
                options(CompanyFacts.STATE_OWNERSHIP.stream()
                        .map(key -> new Option(key, words.stateOwned(key), key.equals(typed.stateOwned())))
                        .toList()),
                errors,
                newer);
    }

    private List<Option> countries(String chosen) {
        return options(Country.all(spoken.locale()).stream()
                .map(country -> new Option(
                        country.code(), country.name(), country.code().equalsIgnoreCase(chosen)))
                .toList());
    }

    private List<Option> options(List<Option> possible) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.notStated(), possible.stream().noneMatch(Option::chosen)));
        options.addAll(possible);
        return options;
    }

    private List<CompanyFormView.Line> lines(List<CompanyDraft.Line> typed, FormErrors errors) {
        List<KnownEditions.Choice> profiles = editions.profiles();
        List<CompanyFormView.Line> lines = new ArrayList<>();
        int rows = Math.min(CompanyCheck.MOST_LINES, typed.size() + SPARE_LINES);
        for (int i = 0; i < Math.max(rows, typed.size()); i++) {
            CompanyDraft.Line line = i < typed.size() ? typed.get(i) : new CompanyDraft.Line("", List.of(), "");
            List<Option> options = profiles.stream()
                    .map(each ->
                            new Option(each.key(), each.label(), line.profiles().contains(each.key())))
                    .toList();
            lines.add(new CompanyFormView.Line(i, line.name(), line.share(), options, errors));
        }
        return lines;
    }

    /** Where what was typed is not what is stored. */
    List<Difference> differences(CompanyDraft typed, CompanyDraft stored) {
        Map<String, String> now = texts(stored);
        List<Difference> differences = new ArrayList<>();
        texts(typed).forEach((label, text) -> {
            String other = now.getOrDefault(label, "");
            if (!text.strip().equals(other)) {
                differences.add(new Difference(label, text, other));
            }
        });
        return differences;
    }

    /** Every field as a text, by its label. */
    Map<String, String> texts(CompanyDraft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(words.name(), draft.name());
        texts.put(words.legalName(), draft.legalName());
        texts.put(words.lei(), Lei.normal(draft.lei()));
        texts.put(words.identifiers(), String.join(", ", draft.identifiers()));
        texts.put(words.country(), draft.country());
        texts.put(words.parent(), draft.parent());
        texts.put(words.website(), draft.website());
        texts.put(words.headcountLabel(), draft.headcount().isEmpty() ? "" : words.headcount(draft.headcount()));
        texts.put(words.stateOwnedLabel(), draft.stateOwned().isEmpty() ? "" : words.stateOwned(draft.stateOwned()));
        texts.put(words.lines(), draft.lines().stream().map(CompanyForms::line).collect(Collectors.joining("; ")));
        return texts;
    }

    /** {@code Access (telecom, cloud; 25 %)}. */
    private static String line(CompanyDraft.Line line) {
        String share = Share.parse(line.share()).map(Share::text).orElse(line.share());
        return line.name() + " (" + String.join(", ", line.profiles()) + (share.isEmpty() ? "" : ", " + share) + ")";
    }
}
