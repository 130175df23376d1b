package org.principled.catalogue.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.principled.canonical.Fraction;
import org.principled.catalogue.Example;
import org.principled.questionnaire.Circumstance;
import org.principled.questionnaire.Condition;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.GradingRule;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;
import org.principled.scoring.ScoringPlan;

class QuestionnaireReaderTest {

    private final Questionnaire example = Example.asItIs().accepted().questionnaire();

    @Test
    void theStructureBecomesTheQuestionnaire() {
        Element first = example.elementsByCode().get("GOV-1.1");

        assertThat(example.edition().name()).isEqualTo("example@1");
        assertThat(first.type()).isEqualTo("POL");
        assertThat(first.publicity()).isTrue();
        assertThat(first.weight()).isEqualTo(Fraction.of(3));
        assertThat(first.scale()).isEqualTo("conduct");
        assertThat(first.references()).extracting(Element.Reference::toString).containsExactly("GP 11, 12", "RDR");
        assertThat(example.evidence().types().get(1).factors()).containsEntry("E1", Fraction.of(1, 4));
        assertThat(example.defaultMode().key()).isEqualTo("desk");
        assertThat(example.areas().get(1).indicators().get(0).isFamily()).isTrue();
    }

    @Test
    void rulesOfGradingAreRead() {
        assertThat(example.evidence().kinds()).containsExactly("PUB", "MIN", "EXT");
        assertThat(example.evidence().bodies()).containsExactly("lab");
        assertThat(example.evidence().grading())
                .containsExactly(
                        new GradingRule("E1", List.of(), false, List.of()),
                        new GradingRule("E2", List.of(), false, List.of(Circumstance.PUBLIC_ADDRESS)),
                        new GradingRule(
                                "E3",
                                List.of("MIN"),
                                false,
                                List.of(Circumstance.UPLOADED, Circumstance.CANNOT_BE_SHOWN)),
                        new GradingRule("E3", List.of("EXT"), true, List.of()));
    }

    @Test
    void unitsAreRead() {
        assertThat(example.units().rule()).isEqualTo(Units.Rule.LOWEST_PER_ELEMENT);
        assertThat(example.units().kinds())
                .containsExactly(
                        new Units.Kind("line", List.of("mobile"), List.of()),
                        new Units.Kind("group", List.of(), List.of("line")));
        assertThat(example.units().counting()).contains(new Units.Counting(Fraction.of(1, 10), List.of("vendor")));
    }

    @Test
    void conditionsAreRead() {
        Element conditional = example.elementsByCode().get("REQ-1a.2");

        assertThat(conditional.applies().get(0).when().map(Condition::toString))
                .contains("(SC-ANALYTICS is yes or no or not SC-GOV is no)");
        assertThat(example.scoping().get(1).askedWhen()).contains(new Condition.Answered("SC-GOV", List.of("yes")));
        assertThat(example.scoping().get(1).notAsked()).isEqualTo("no");
    }

    @Test
    void flagsAndTheirCapsAreRead() {
        assertThat(example.flagStates().get(4))
                .isEqualTo(new FlagState("remediated", FlagState.Reach.SCORE, Fraction.of(1, 2)));
        assertThat(example.flags().get(0).caps())
                .containsExactly(
                        new RedFlag.Cap.OfArea("REQ", Fraction.of(30), List.of()),
                        new RedFlag.Cap.OfArea("GOV", Fraction.of(40), List.of("REQ-1b.1")),
                        new RedFlag.Cap.OfTotal(Fraction.of(45)));
        assertThat(example.flags().get(1).caps()).containsExactly(new RedFlag.Cap.OfNamedElements(Fraction.ZERO));
    }

    @Test
    void theTotalAndTheTablesAreRead() {
        assertThat(example.total().coverage()).contains(new Total.Coverage(1, Fraction.of(2, 5)));
        assertThat(example.total().ranking()).isEqualTo(new Total.Ranking(-1, Fraction.of(1, 2)));
        assertThat(example.total().geometricMean()).isTrue();
        Table table = example.tables().get(0);
        assertThat(table.keys())
                .extracting(Table.Field::kind)
                .containsExactly(Table.Kind.COUNTRY, Table.Kind.DATE, Table.Kind.DATE);
        assertThat(table.checks().get(2))
                .isEqualTo(
                        new Table.Check("Q1.some", Table.Level.SOFT, "complied > 0", "received >= 20", "bulk_order"));
        assertThat(table.proposal().map(Table.Proposal::element)).contains("REQ-1a.1");
    }

    @Test
    void textsAreReadByPath() {
        ReadResult.Read read = Example.asItIs().accepted();

        assertThat(read.texts()).containsOnlyKeys("en", "fr");
        assertThat(read.original().at("elements.GOV-1.1.question")).startsWith("Does the company publish");
        assertThat(read.original().listAt("elements.GOV-1.1.evidence")).hasSize(2);
        assertThat(read.original().at("answers.conduct.yes")).isEqualTo("Yes");
        assertThat(read.texts().get("fr").area("GOV")).isEqualTo("Gouvernance");
    }

    @Test
    void whatTheReaderAcceptsCanBeScored() {
        assertThatCode(() -> ScoringPlan.of(example)).doesNotThrowAnyException();
    }

    @Test
    void everyDefectOfEveryFileIsReportedInOneGo() {
        Example broken = Example.asItIs()
                .withStructure("weight: 15", "weight: -1")
                .withStructure("detected-by: REQ-1a.1", "detected-by: REQ-1a.l")
                .withStructure("{area: REQ, at: 30}", "{area: REQ, at: 130}")
                .with("texts.en.yaml", "REQ-1b: {title: Remedy}", "")
                .with("texts.fr.yaml", "GOV: {title: Gouvernance, intro: Who answers for what.}", "GOV: {titre: x}");

        assertThat(defects(broken))
                .extracting(Defect::toString)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("structure.yaml:62:13: `weight` is `-1`"),
                        two -> assertThat(two)
                                .startsWith(
                                        "structure.yaml:100:64: unknown element `REQ-1a.l`, did you mean `REQ-1a.1`?"),
                        three -> assertThat(three).startsWith("structure.yaml:114:25: `at` is `130`"),
                        four -> assertThat(four)
                                .startsWith("texts.en.yaml:9:3: the text `indicators.REQ-1b` is missing"),
                        five -> assertThat(five).startsWith("texts.fr.yaml:6:8: the text `areas.GOV.intro` is missing"),
                        six -> assertThat(six).startsWith("texts.fr.yaml:6:8: the text `areas.GOV.title` is missing"),
                        seven -> assertThat(seven)
                                .startsWith("texts.fr.yaml:6:9: unknown key `titre`, did you mean `title`?"));
    }

    @Test
    void aDefectCarriesItsValueAndItsSuggestion() {
        Defect defect = defects(Example.asItIs().withStructure("detected-by: REQ-1a.1", "detected-by: REQ-1a.l"))
                .get(0);

        assertThat(defect.value()).isEqualTo("REQ-1a.l");
        assertThat(defect.suggestion()).isEqualTo(Optional.of("REQ-1a.1"));
        assertThat(defect.expected()).startsWith("one of `GOV-1.1`, `GOV-1.2`");
    }

    @Test
    void aBrokenStructureDoesNotHideWhatIsWrongWithTheTextsThemselves() {
        Example broken = Example.asItIs()
                .withStructure("areas:", "aeras:")
                .with("texts.fr.yaml", "language: fr", "language: de")
                .withFile("texts.de.yaml", "a: *x");

        assertThat(defects(broken))
                .extracting(Defect::file)
                .contains("structure.yaml", "texts.de.yaml", "texts.fr.yaml");
        assertThat(defects(broken))
                .filteredOn(defect -> defect.file().equals("texts.fr.yaml"))
                .hasSize(1);
    }

    @Test
    void aFolderWithoutStructureOrWithoutOriginalTextsIsRefused() {
        assertThat(defects(Example.asItIs().without("structure.yaml")))
                .extracting(Defect::toString)
                .contains("structure.yaml:1:1: there is no file `structure.yaml`");
        assertThat(defects(Example.asItIs().without("texts.en.yaml")))
                .extracting(Defect::toString)
                .singleElement()
                .asString()
                .startsWith("structure.yaml:5:11: there is no file `texts.en.yaml`");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    weight: 15                     | weight: 16
                    weight: 15                     | weight: 15.0
                    {area: REQ, at: 30}            | {area: REQ, at: 31}
                    E1: 0.25                       | E1: 0.24
                    11, 12                         | 11 and 12
                    2011                           | 2012
                    pending + received             | received + pending
                    [PUB, MIN]                     | [MIN, PUB]
                    lowest-of: [REQ]               | lowest-of: [GOV]
                    edition: "1"                   | edition: "2"
                    """)
    void everyChangeOfAValueChangesTheHash(String before, String after) {
        assertThat(hash(Example.asItIs().withStructure(before, after))).isNotEqualTo(hash(Example.asItIs()));
    }

    @Test
    void everyChangeOfAnOriginalTextChangesTheHash() {
        String texts = Example.asItIs().files().get("texts.en.yaml");
        List<String> labels =
                texts.lines().filter(line -> line.contains("{label: ")).toList();

        assertThat(labels)
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(hash(Example.asItIs()
                                .with("texts.en.yaml", line + "\n", line.replace("{label: ", "{label: New ") + "\n")))
                        .isNotEqualTo(hash(Example.asItIs())));
    }

    @Test
    void aTranslationDoesNotChangeTheHash() {
        assertThat(hash(Example.asItIs().without("texts.fr.yaml"))).isEqualTo(hash(Example.asItIs()));
    }

    @Test
    void orderOfKeysCommentsWhiteSpaceAndStyleDoNotChangeTheHash() {
        Example same = Example.asItIs()
                .withStructure("id: example\n", "")
                .withStructure("licence: CC-BY-4.0", "licence:   'CC-BY-4.0' # as everywhere\n\nid: \"example\"")
                .withStructure("{area: REQ, at: 30}", "at:   30\n        area: REQ")
                .with("texts.en.yaml", "title: Example questionnaire", "title: >-\n  Example\n  questionnaire");

        assertThat(hash(same)).isEqualTo(hash(Example.asItIs()));
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsAreHarmless() {
        String structure = Example.asItIs().files().get("structure.yaml");

        assertThat(hash(Example.asItIs().withFile("structure.yaml", "\uFEFF" + structure.replace("\n", "\r\n"))))
                .isEqualTo(hash(Example.asItIs()));
    }

    @Test
    void numbersThatCannotBeAddedExactlyAreRefused() {
        Example fine = Example.asItIs()
                .withStructure("points: 1/2", "points: 1/1000003")
                .withStructure("E1: 0.25", "E1: 1/999983");

        assertThat(defects(fine))
                .singleElement()
                .asString()
                .startsWith("structure.yaml:60:1: weights, points, factors and caps of elements are together too fine");
    }

    @Test
    void aFileOfNonsenseIsNotReportedWithoutEnd() {
        String nonsense = "nonsense: 1\n".repeat(3).replace("nonsense", "n%d");
        StringBuilder file = new StringBuilder(nonsense);
        for (int i = 0; i < 5_000; i++) {
            file.append("key").append(i).append(": x\n");
        }

        assertThat(defects(Example.asItIs().withFile("structure.yaml", file.toString())))
                .hasSizeBetween(Defects.MOST, Defects.MOST + 50);
    }

    private static String hash(Example example) {
        return example.accepted().questionnaire().edition().sha256();
    }

    private static List<Defect> defects(Example example) {
        return ((ReadResult.Rejected) example.read()).defects();
    }
}
