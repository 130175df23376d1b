package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlNode;
import org.principled.catalogue.yaml.YamlScalar;
import org.principled.questionnaire.Total;

/** Reads {@code total}. */
final class TotalReader {

    private static final int MOST_DECIMALS = 10;

    private static final Keys TOTAL = Keys.of("section on the total", "of", "decimals", "ranking")
            .optional("coverage", "bands", "provisional-below", "lowest-of", "geometric-mean");
    private static final Keys COVERAGE = Keys.of("coverage rule", "elements", "share");
    private static final Keys BAND = Keys.of("band", "band", "from");
    private static final Keys DECIMALS = Keys.of("statement of decimals", "shown", "exported");
    private static final Keys RANKING = Keys.of("rule of ranking").optional("join-within", "rounded-to");
    private static final Map<String, Total.Of> OF =
            Words.of("areas", Total.Of.AREAS, "indicators", Total.Of.INDICATORS);
    private static final Map<String, Boolean> SHOWN = Map.of("shown", true);

    private final Reading reading;

    TotalReader(Reading reading) {
        this.reading = reading;
    }

    /** Stands for a section that is missing, which has been reported. */
    Total none() {
        Total.Ranking ranking = ranking(Optional.empty());
        return new Total(Total.Of.AREAS, Optional.empty(), List.of(), Fraction.ZERO, List.of(), false, 0, 0, ranking);
    }

    Total read(YamlNode node) {
        Section section = TOTAL.open(node, reading);
        Total.Of of = section.choice("of", OF, Total.Of.AREAS);
        if (of == Total.Of.INDICATORS) {
            section.forbid("coverage", "it only with `of: areas`, as it changes the weight of areas");
        }
        Optional<YamlNode> places = section.at("decimals");
        Section decimals = places.isEmpty() ? section : DECIMALS.open(places.get(), reading);
        return new Total(
                of,
                coverage(section.at("coverage")),
                bands(section.items("bands")),
                section.number("provisional-below", NumberRange.SHARE, Fraction.ZERO),
                section.referAll(NameKind.AREA, "lowest-of"),
                section.choice("geometric-mean", SHOWN, false),
                decimals.whole("shown", 0, MOST_DECIMALS),
                decimals.whole("exported", 0, MOST_DECIMALS),
                ranking(section.at("ranking")));
    }

    private Optional<Total.Coverage> coverage(Optional<YamlNode> node) {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Section section = COVERAGE.open(node.get(), reading);
        return Optional.of(new Total.Coverage(
                section.whole("elements", 0, 1_000_000),
                section.number("share", NumberRange.SHARE_ABOVE_0, Fraction.ONE)));
    }

    private List<Total.Band> bands(List<YamlNode> nodes) {
        List<Total.Band> bands = new ArrayList<>();
        for (YamlNode node : nodes) {
            Section section = BAND.open(node, reading);
            Fraction from = section.number("from", NumberRange.BELOW_100, Fraction.of(-1));
            if (from.signum() >= 0) {
                checkOrder(section, from, bands);
            }
            bands.add(new Total.Band(section.declare(NameKind.BAND, "band"), from));
        }
        return bands;
    }

    private void checkOrder(Section section, Fraction from, List<Total.Band> lower) {
        YamlScalar text = section.text("from");
        if (text == null) {
            return;
        }
        if (lower.isEmpty()) {
            if (from.signum() != 0) {
                section.refuse("from", text, "0, where the lowest band starts");
            }
            return;
        }
        Fraction before = lower.get(lower.size() - 1).from();
        if (from.compareTo(before) <= 0) {
            section.refuse("from", text, "more than the " + before + " of the band before: bands rise");
        }
    }

    private Total.Ranking ranking(Optional<YamlNode> node) {
        if (node.isEmpty()) {
            return new Total.Ranking(-1, Fraction.ZERO);
        }
        Section section = RANKING.open(node.get(), reading);
        if (section.has("rounded-to")) {
            section.forbid("join-within", "either `join-within` or `rounded-to`, not both");
            return new Total.Ranking(section.whole("rounded-to", 0, MOST_DECIMALS), Fraction.ZERO);
        }
        section.demand("join-within", "`join-within` or `rounded-to`");
        return new Total.Ranking(-1, section.number("join-within", NumberRange.BELOW_100, Fraction.ZERO));
    }
}
