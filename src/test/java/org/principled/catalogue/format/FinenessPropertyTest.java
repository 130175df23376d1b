package org.principled.catalogue.format;

import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.principled.catalogue.Example;
import org.principled.scoring.ScoringPlan;

class FinenessPropertyTest {

    /** The loader knows no scoring; this is what keeps its limits and those of the scorer together. */
    @Property(tries = 100)
    void whateverTheLoaderAcceptsCanBeScored(
            @ForAll("weights") String element,
            @ForAll("weights") String indicator,
            @ForAll("weights") String area,
            @ForAll @IntRange(min = 2, max = 2_000_000) int denominator,
            @ForAll @IntRange(min = 1, max = 1_000_000_000) int factor,
            @ForAll @IntRange(max = 99) int cap) {
        ReadResult result = Example.asItIs()
                .without("texts.fr.yaml")
                .withStructure("weight: 3\n", "weight: " + element + "\n")
                .withStructure("weight: 2\n", "weight: " + indicator + "\n")
                .withStructure("weight: 15\n", "weight: " + area + "\n")
                .withStructure("points: 1/2", "points: 1/" + denominator)
                .withStructure("E1: 0.25", "E1: 1/" + factor)
                .withStructure("{named-elements: 0}", "{named-elements: " + cap + ".125}")
                .read();

        Statistics.label("accepted").collect(result instanceof ReadResult.Read);
        if (result instanceof ReadResult.Read read) {
            assertThatCode(() -> ScoringPlan.of(read.questionnaire())).doesNotThrowAnyException();
        }
    }

    @Provide
    Arbitrary<String> weights() {
        return Arbitraries.integers()
                .between(1, 999_999)
                .flatMap(whole -> Arbitraries.integers().between(0, 999_999).map(part -> whole + "." + part));
    }
}
