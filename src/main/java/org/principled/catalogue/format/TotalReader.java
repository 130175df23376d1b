package org.principled.catalogue.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.canonical.Fraction;
import org.principled.catalogue.yaml.YamlNode;
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

    Total read(YamlNode node) {
        Section section = TOTAL.open(node, reading);
        Total.Of of = section.choice("of", OF).orElse(Total.Of.AREAS);
        if (of == Total.Of.INDICATORS) {
            section.forbid("coverage", "it only with `of: areas`, as it changes the weight of areas");
        }
        Optional<Section> decimals = section.at("decimals").map(place -> DECIMALS.open(place, reading));
        return new Total(
                of,
                section.at("coverage").map(this::coverage),
                bands(section.items("bands")),
                section.number("provisional-below", NumberRange.SHARE, Fraction.ZERO),
                section.referAll(NameKind.AREA, "lowest-of"),
                section.choice("geometric-mean", SHOWN).orElse(false),
                decimals.map(places -> places.whole("shown", 0, MOST_DECIMALS)).orElse(0),
                decimals.map(places -> places.whole("exported", 0, MOST_DECIMALS))
                        .orElse(0),
                section.at("ranking").map(this::ranking).orElse(new Total.Ranking(-1, Fraction.ZERO)));
    }

    private Total.Coverage coverage(YamlNode node) {
        Section section = COVERAGE.open(node, reading);
        return new Total.Coverage(
                section.whole("elements", 0, 1_000_000),
                section.number("share", NumberRange.SHARE_ABOVE_0, Fraction.ONE));
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
        String written = "`from` is " + Defects.quote(section.textOrNone("from"));
        if (lower.isEmpty() && from.signum() != 0) {
            section.text("from")
                    .ifPresent(text -> reading.defects().add(text, written, "0, where the lowest band starts"));
        } else if (!lower.isEmpty()
                && from.compareTo(lower.get(lower.size() - 1).from()) <= 0) {
            section.text("from")
                    .ifPresent(text -> reading.defects()
                            .add(
                                    text,
                                    written,
                                    "more than the "
                                            + lower.get(lower.size() - 1).from() + " of the band before: bands rise"));
        }
    }

    private Total.Ranking ranking(YamlNode node) {
        Section section = RANKING.open(node, reading);
        if (section.has("rounded-to")) {
            section.forbid("join-within", "either `join-within` or `rounded-to`, not both");
            return new Total.Ranking(section.whole("rounded-to", 0, MOST_DECIMALS), Fraction.ZERO);
        }
        section.demand("join-within", "`join-within` or `rounded-to`");
        return new Total.Ranking(-1, section.number("join-within", NumberRange.BELOW_100, Fraction.ZERO));
    }
}
