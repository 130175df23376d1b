package org.principled.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Texts;

/**
 * What the page of an area shows.
 *
 * @param cover what the edition says about itself
 * @param outline the area as it stands on the edition's page
 * @param indicators its indicators with their elements, each family before its members
 * @param profiles the profiles to filter by; empty where the edition knows none
 * @param profile label of the profile it is filtered by; empty where it is not
 * @param shown number of elements shown
 * @param allHref address of the unfiltered page
 * @param filterLanguage the language the filter form has to keep; empty where it is the usual one
 * @param previous the area before; empty for the first
 * @param next the area after; empty for the last
 */
record AreaView(
        Cover cover,
        AreaOutline outline,
        List<Section> indicators,
        List<Option> profiles,
        String profile,
        int shown,
        String allHref,
        String filterLanguage,
        Optional<Neighbour> previous,
        Optional<Neighbour> next) {

    /**
     * An indicator.
     *
     * @param weight its weight; empty where all indicators count alike
     * @param asked the kinds of unit that are asked; empty where all are
     * @param family the family it belongs to; empty for one of its own
     * @param members codes of its members, for a family
     * @param total number of its own elements, shown or not
     */
    record Section(
            String code,
            String title,
            String intro,
            String weight,
            String asked,
            String family,
            List<String> members,
            int total,
            List<ElementCard> elements) {}

    /** A profile to filter by. */
    record Option(String key, String label, boolean chosen) {}

    /** The area before or after. */
    record Neighbour(String code, String title, String href) {}

    /**
     * The page of an area.
     *
     * @param code the area, which the edition must have
     * @param profile key of the profile whose elements are shown, which the edition must have; empty for all elements
     */
    static AreaView of(Editions.Held held, Texts texts, RuleMessages words, String code, String profile) {
        Links links = new Links(held.edition(), texts.language());
        Phrases phrases = new Phrases(held.questionnaire(), new Wording(texts), words);
        List<Area> areas = held.questionnaire().areas();
        int position = IntStream.range(0, areas.size())
                .filter(i -> areas.get(i).code().equals(code))
                .findFirst()
                .orElseThrow();
        List<Section> sections = sections(areas.get(position), phrases, links, profile);
        return new AreaView(
                Cover.of(held, texts),
                AreaOutline.of(phrases, links).get(position),
                sections,
                options(phrases, profile),
                profile.isEmpty() ? "" : phrases.wording().profile(profile),
                sections.stream().mapToInt(section -> section.elements().size()).sum(),
                links.area(code, ""),
                texts.language().equals(held.edition().language()) ? "" : texts.language(),
                neighbour(areas, position - 1, phrases, links, profile),
                neighbour(areas, position + 1, phrases, links, profile));
    }

    private static List<Section> sections(Area area, Phrases phrases, Links links, String profile) {
        ElementCard.Maker maker =
                new ElementCard.Maker(phrases, links, EditionView.elementHrefs(phrases.questionnaire(), links));
        return area.indicators().stream()
                .flatMap(top -> top.withMembers().map(indicator -> section(top, indicator, maker, profile)))
                .toList();
    }

    private static Section section(Indicator top, Indicator indicator, ElementCard.Maker maker, String profile) {
        Wording wording = maker.phrases().wording();
        return new Section(
                indicator.code(),
                wording.indicator(indicator.code()),
                wording.optional("indicators." + indicator.code() + ".intro"),
                maker.phrases().indicatorsAreWeighted() ? Figures.plain(indicator.weight()) : "",
                maker.phrases()
                        .list(indicator.unitKinds().stream()
                                .map(maker.phrases()::units)
                                .toList()),
                top.code().equals(indicator.code()) ? "" : top.code(),
                indicator.members().stream().map(Indicator::code).toList(),
                indicator.elements().size(),
                indicator.elements().stream()
                        .filter(element -> concerns(element, profile))
                        .map(maker::card)
                        .toList());
    }

    /** Whether an element can apply to a profile, whatever the scoping questions say. */
    private static boolean concerns(Element element, String profile) {
        return profile.isEmpty()
                || element.applies().isEmpty()
                || element.applies().stream()
                        .anyMatch(way ->
                                way.profiles().isEmpty() || way.profiles().contains(profile));
    }

    private static List<Option> options(Phrases phrases, String chosen) {
        return phrases.questionnaire().profiles().stream()
                .map(key -> new Option(key, phrases.wording().profile(key), key.equals(chosen)))
                .toList();
    }

    private static Optional<Neighbour> neighbour(
            List<Area> areas, int position, Phrases phrases, Links links, String profile) {
        return Stream.of(position)
                .filter(at -> at >= 0 && at < areas.size())
                .map(areas::get)
                .map(area -> new Neighbour(
                        area.code(), phrases.wording().area(area.code()), links.area(area.code(), profile)))
                .findFirst();
    }
}
