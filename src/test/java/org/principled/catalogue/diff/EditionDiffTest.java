package org.principled.catalogue.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.principled.catalogue.Example;
import org.principled.catalogue.diff.EditionDiff.Group;
import org.principled.catalogue.diff.EditionDiff.Kind;
import org.principled.catalogue.format.ReadResult;

class EditionDiffTest {

    private final Example example = Example.asItIs().without("texts.fr.yaml");

    @Test
    void anEditionDoesNotDifferFromItself() {
        assertThat(diff(example).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "~>", quoteCharacter = '^', textBlock = """
                    weight: 15 ~> weight: 18 ~> REWEIGHTED ~> The weight of area GOV was 15 and is now 18.
                    weight: 2\\n ~> weight: 3\\n ~> REWEIGHTED ~> The weight of indicator GOV-1 was 2 and is now 3.
                    weight: 0.5 ~> weight: 3/2 ~> REWEIGHTED ~> The weight of element REQ-1a.2 was 1/2 and is now 3/2.
                    reason: K ~> reason: O ~> REWEIGHTED ~> The reason for the weight of element GOV-1.1 was K and is now O.
                    {profiles: [telecom]} ~> {profiles: [telecom, vendor]} ~> RESCOPED ~> What element REQ-1a.1 applies to was telecom; or vendor when SC-GOV is yes and is now telecom or vendor; or vendor when SC-GOV is yes.
                    asks: [line] ~> asks: [line, group] ~> RESCOPED ~> The kinds of unit that indicator REQ-1a asks was line and is now line, group.
                    asked-when: {SC-GOV: "yes"} ~> asked-when: {SC-GOV: "no"} ~> RESCOPED ~> When scoping question SC-ANALYTICS is asked was when SC-GOV is yes and is now when SC-GOV is no.
                    at-least: partial ~> at-least: "yes" ~> RESCOPED ~> The event that element REQ-1b.1 depends on was no-event, detected by REQ-1a.1 at partial or better and is now no-event, detected by REQ-1a.1 at yes or better.
                    elements: [REQ-1a.1, REQ-1b.1] ~> elements: [REQ-1b.1] ~> RESCOPED ~> What red flag RF-1 can be about was REQ-1a.1, REQ-1b.1 and is now REQ-1b.1.
                    reason: O\\n            scale: reversed ~> reason: O ~> COUNTED_DIFFERENTLY ~> The scale of element GOV-1.2 was reversed and is now conduct.
                    publicity: required ~> # ~> COUNTED_DIFFERENTLY ~> What counts for element GOV-1.1 was only what is published and is now what is published or seen.
                    points: 1/2 ~> points: 0.4 ~> COUNTED_DIFFERENTLY ~> The worth of partial of scale conduct was 1/2 and is now 2/5.
                    E1: 0.25 ~> E1: 0.2 ~> COUNTED_DIFFERENTLY ~> The factor of grade E1 for elements of type PRA was 1/4 and is now 1/5.
                    publicity: {E3: 0} ~> publicity: {E3: 0.5} ~> COUNTED_DIFFERENTLY ~> The factor of grade E3 where publicity is required was 0 and is now 1/2.
                    without-grade: E1 ~> without-grade: E0 ~> COUNTED_DIFFERENTLY ~> The grade of an answer that names none was E1 and is now E0.
                    when: [uploaded, cannot-be-shown] ~> when: [uploaded] ~> COUNTED_DIFFERENTLY ~> What gives evidence the grade E3 was MIN when uploaded or cannot-be-shown; or EXT by a listed body and is now MIN when uploaded; or EXT by a listed body.
                    - {grade: E1}\\n ~> #\\n ~> COUNTED_DIFFERENTLY ~> What gives evidence the grade E1 was any kind and is now none.
                    company-value: lowest-per-element ~> company-value: mean-per-indicator ~> COUNTED_DIFFERENTLY ~> How units make up the company was by the lowest value of each element and is now by the mean of each indicator.
                    share: 10% ~> share: 20% ~> COUNTED_DIFFERENTLY ~> Which units count was those with a share of at least 1/10, and always vendor and is now those with a share of at least 1/5, and always vendor.
                    {total: 45} ~> {total: 40} ~> COUNTED_DIFFERENTLY ~> What red flag RF-1 caps was REQ at 30, GOV at 40 when about REQ-1b.1, the total at 45 and is now REQ at 30, GOV at 40 when about REQ-1b.1, the total at 40.
                    raised: 1/2 ~> raised: 1/4 ~> COUNTED_DIFFERENTLY ~> How far caps of flags in state remediated are raised was 1/2 and is now 1/4.
                    coverage: {elements: 1, share: 40%} ~> # ~> COUNTED_DIFFERENTLY ~> The coverage rule was at least 1 elements, full weight from a share of 2/5 and is now none.
                    {band: partial, from: 40} ~> {band: partial, from: 45} ~> COUNTED_DIFFERENTLY ~> The lower end of band partial was 40 and is now 45.
                    ranking: {join-within: 1/2} ~> ranking: {rounded-to: 0} ~> COUNTED_DIFFERENTLY ~> How companies are ranked was ties within 1/2 points and is now on scores rounded to 0 decimals.
                    {check: Q1.some, level: soft ~> {check: Q1.some, level: hard ~> OTHER ~> Check Q1.some of table Q1 was soft, `complied > 0` when `received >= 20` unless bulk_order and is now hard, `complied > 0` when `received >= 20` unless bulk_order.
                    {answer: partial, share: 50%} ~> {answer: partial, share: 60%} ~> OTHER ~> The answer that table Q1 proposes was for REQ-1a.1: yes from a share of 9/10, partial from a share of 1/2 and is now for REQ-1a.1: yes from a share of 9/10, partial from a share of 3/5.
                    at: "11, 12" ~> at: "11" ~> OTHER ~> The references of element GOV-1.1 was GP 11, 12, RDR and is now GP 11, RDR.
                    licence: CC-BY-4.0 ~> licence: CC0-1.0 ~> OTHER ~> The licence was CC-BY-4.0 and is now CC0-1.0.
                    """)
    void aChangedRuleIsToldInOneSentence(String before, String after, Kind kind, String sentence) {
        EditionDiff diff = diff(example.withStructure(before.replace("\\n", "\n"), after.replace("\\n", "\n")));

        assertThat(diff.groups()).containsExactly(new Group(kind, List.of(sentence)));
    }

    @Test
    void aNewElementIsToldOnceAndNotAsReworded() {
        EditionDiff diff = diff(withSecondRemedy());

        assertThat(diff.groups())
                .containsExactly(new Group(Kind.ADDED, List.of("Element REQ-1b.2 “Second remedy” is new.")));
    }

    @Test
    void aRetiredElementIsToldOnce() {
        EditionDiff diff = EditionDiff.between(side(withSecondRemedy()), side(example));

        assertThat(diff.groups())
                .containsExactly(
                        new Group(Kind.RETIRED, List.of("Element REQ-1b.2 “Second remedy” is no longer asked.")));
    }

    @Test
    void aMovedElementIsRescoped() {
        Example moved = example.withStructure(
                        "          - element: GOV-1.2\n            type: PRA\n            reason: O\n            scale: reversed\n",
                        "")
                .withStructure(
                        "              - element: REQ-1b.1\n",
                        "              - {element: GOV-1.2, type: PRA, reason: O, scale: reversed}\n              - element: REQ-1b.1\n");

        assertThat(diff(moved).groups())
                .containsExactly(new Group(Kind.RESCOPED, List.of("Element GOV-1.2 moved from GOV-1 to REQ-1b.")));
    }

    @Test
    void newWordsAreShownBesideTheOldOnes() {
        Example reworded = example.with(
                        "texts.en.yaml", "Does somebody review each demand?", "Is each demand reviewed?")
                .with("texts.en.yaml", "- Minutes of its approval", "- Board minutes")
                .with("texts.en.yaml", "E2: {label: Published}", "E2: {label: Public, help: On the web.}")
                .with("texts.en.yaml", "title: Example questionnaire", "title: Small questionnaire")
                .with("texts.en.yaml", "partial: Partial, ", "partial: Partly, ");

        assertThat(diff(reworded).groups())
                .containsExactly(
                        new Group(
                                Kind.REWORDED,
                                List.of(
                                        "The word for answer conduct.partial was “Partial” and is now “Partly”.",
                                        "The question of element REQ-1a.1 was “Does somebody review each demand?” and is now “Is each demand reviewed?”.",
                                        "The help of grade E2 is new: “On the web.”.",
                                        "The label of grade E2 was “Published” and is now “Public”.",
                                        "The title of the questionnaire was “Example questionnaire” and is now “Small questionnaire”.",
                                        "The evidence of element GOV-1.1 was “Policy on the website; Minutes of its approval” and is now “Policy on the website; Board minutes”.")));
    }

    @Test
    void otherThingsThatComeAndGoAreTold() {
        Example changed = example.withStructure(
                        "  - {source: RDR, citation", "  - {source: OECD, citation: x}\n  - {source: RDR, citation")
                .withStructure("not-applicable: [no-event, not-offered]", "not-applicable: [no-event, not-sold]")
                .with("texts.en.yaml", "not-offered: {label: Not offered}", "not-sold: {label: Not sold}");

        assertThat(diff(changed).groups())
                .containsExactly(
                        new Group(Kind.ADDED, List.of("Code for N/A not-sold is new.", "Source OECD is new.")),
                        new Group(Kind.RETIRED, List.of("Code for N/A not-offered is gone.")));
    }

    @Test
    void aBodyThatIsNewlyListedIsTold() {
        Example changed = example.withStructure("bodies: [lab]", "bodies: [lab, court]")
                .with("texts.en.yaml", "  lab: {label: Laboratory}", "  lab: {label: Lab}\n  court: {label: Court}");

        assertThat(diff(changed).groups())
                .containsExactly(
                        new Group(Kind.ADDED, List.of("Listed body court is new.")),
                        new Group(Kind.REWORDED, List.of("The label of body lab was “Laboratory” and is now “Lab”.")));
    }

    @Test
    void whereOnlyOrderOrNameChangedThatIsSaid() {
        assertThat(diff(example.withStructure("edition: \"1\"", "edition: \"2\""))
                        .groups())
                .singleElement()
                .satisfies(group ->
                        assertThat(group.sentences()).singleElement().asString().startsWith("Nothing changed but"));
    }

    private Example withSecondRemedy() {
        return example.withStructure(
                        "              - element: REQ-1b.1\n",
                        "              - {element: REQ-1b.2, type: PRA, weight: 2}\n              - element: REQ-1b.1\n")
                .with(
                        "texts.en.yaml",
                        "  REQ-1b.1: {label: ",
                        "  REQ-1b.2: {label: Second remedy}\n  REQ-1b.1: {label: ");
    }

    private EditionDiff diff(Example changed) {
        return EditionDiff.between(side(example), side(changed));
    }

    private static EditionDiff.Side side(Example example) {
        ReadResult.Read read = example.accepted();
        return new EditionDiff.Side(read.questionnaire(), read.original());
    }
}
