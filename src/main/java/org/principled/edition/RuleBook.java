package org.principled.edition;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;

/**
 * The way from an answer to the total, in sentences, in the order in which it is computed. A rule that the questionnaire does not use is
 * not told.
 *
 * @param phrases the questionnaire and its words
 */
record RuleBook(Phrases phrases) {

    List<String> rules() {
        boolean perElement = questionnaire().units().rule() == Units.Rule.LOWEST_PER_ELEMENT;
        return Stream.of(
                        elements(),
                        perElement ? units() : indicators(),
                        perElement ? indicators() : units(),
                        areas(),
                        total(),
                        figures(),
                        ranking())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> elements() {
        String worth = questionnaire().evidence().types().isEmpty() ? words().element() : words().elementWithEvidence();
        return Stream.of(worth, words().open(), words().notApplicable());
    }

    private Stream<String> units() {
        Units units = questionnaire().units();
        if (units.kinds().isEmpty()) {
            return Stream.empty();
        }
        String kinds = phrases.list(
                units.kinds().stream().map(kind -> phrases.units(kind.key())).toList());
        String rule = switch (units.rule()) {
            case LOWEST_PER_ELEMENT -> words().unitsLowest(kinds);
            case MEAN_PER_INDICATOR -> words().unitsMean(kinds);
        };
        return Stream.of(Stream.of(rule), merged(units), counting(units)).flatMap(Function.identity());
    }

    private Stream<String> merged(Units units) {
        return units.kinds().stream()
                .filter(kind -> !kind.merge().isEmpty())
                .map(kind -> words().unitsMerged(
                                phrases.wording().label("unit-kinds." + kind.key() + ".label", kind.key()),
                                phrases.list(kind.merge().stream()
                                        .map(part -> phrases.wording().label("unit-classes." + part + ".label", part))
                                        .toList())));
    }

    private Stream<String> counting(Units units) {
        return units.counting().stream()
                .flatMap(counting -> Stream.concat(
                        Stream.of(words().unitsCounting(Figures.percent(counting.share()))),
                        counting.always().isEmpty()
                                ? Stream.empty()
                                : Stream.of(words().unitsAlways(phrases.list(counting.always().stream()
                                        .map(phrases.wording()::profile)
                                        .toList())))));
    }

    private Stream<String> indicators() {
        return Stream.of(phrases.elementsAreWeighted() ? words().indicatorWeighted() : words().indicator());
    }

    private Stream<String> areas() {
        String mean = phrases.indicatorsAreWeighted() ? words().areaWeighted() : words().area();
        return Stream.concat(
                Stream.of(mean),
                questionnaire().total().coverage().stream()
                        .flatMap(coverage -> Stream.of(
                                words().coverageElements(coverage.elements()),
                                words().coverageShare(Figures.percent(coverage.share())))));
    }

    private Stream<String> total() {
        String mean = switch (questionnaire().total().of()) {
            case AREAS -> phrases.areasAreWeighted() ? words().totalOfAreasWeighted() : words().totalOfAreas();
            case INDICATORS ->
                phrases.indicatorsAreWeighted() ? words().totalOfIndicatorsWeighted() : words().totalOfIndicators();
        };
        return questionnaire().flags().isEmpty() ? Stream.of(mean) : Stream.of(mean, words().caps());
    }

    private Stream<String> figures() {
        Total total = questionnaire().total();
        Stream.Builder<String> sentences = Stream.builder();
        if (total.provisionalBelow().signum() > 0) {
            sentences.add(words().provisional(Figures.percent(total.provisionalBelow())));
        }
        if (!total.lowestOf().isEmpty()) {
            sentences.add(words().lowestOf(phrases.list(total.lowestOf())));
        }
        if (total.geometricMean()) {
            sentences.add(words().geometricMean());
        }
        return sentences
                .add(words().decimals(total.shownDecimals(), total.exportedDecimals()))
                .build();
    }

    private Stream<String> ranking() {
        Total.Ranking ranking = questionnaire().total().ranking();
        String order = ranking.decimals() < 0 ? words().rankedExactly() : words().rankedRounded(ranking.decimals());
        return ranking.joinWithin().signum() > 0
                ? Stream.of(order, words().rankedTogether(Figures.plain(ranking.joinWithin())))
                : Stream.of(order);
    }

    private Questionnaire questionnaire() {
        return phrases.questionnaire();
    }

    private RuleMessages words() {
        return phrases.words();
    }
}
