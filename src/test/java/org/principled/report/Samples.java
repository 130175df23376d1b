package org.principled.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.principled.answer.Annex;
import org.principled.answer.Answer;
import org.principled.answer.AnswerSheet;
import org.principled.answer.Company;
import org.principled.answer.Finding;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Condition;
import org.principled.questionnaire.Edition;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.GradingRule;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Source;
import org.principled.questionnaire.Texts;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;
import org.principled.scoring.Scorecard;
import org.principled.scoring.Scorer;
import org.principled.scoring.ScoringPlan;

/** Small questionnaires with everything that a report can meet: one with grades and flags, one with averaged units and families. */
public final class Samples {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Scale CONDUCT = new Scale(
            "conduct",
            List.of(
                    new Scale.Choice("yes", Fraction.ONE),
                    new Scale.Choice("partial", HALF),
                    new Scale.Choice("no", Fraction.ZERO)));

    private Samples() {}

    /** Two areas, grades, profiles, a scoping question, lines, flags and bands. */
    public static Questionnaire graded() {
        return new Questionnaire(
                new Edition("sample", "2026.1", "en", "CC-BY-4.0", "0123456789abcdef".repeat(4)),
                List.of(CONDUCT),
                evidence(),
                List.of(new Mode("desk", List.of("E0", "E2")), new Mode("full", List.of("E0", "E1", "E2", "E4"))),
                List.of("no-event"),
                List.of("telecom", "cloud"),
                List.of(new ScopingQuestion("SC-SALES", List.of("yes", "no"), "yes", Optional.empty(), "no")),
                new Units(
                        Units.Rule.LOWEST_PER_ELEMENT,
                        List.of(new Units.Kind("line", List.of(), List.of())),
                        Optional.of(new Units.Counting(Fraction.of(1, 10), List.of()))),
                List.of(gov(), req()),
                List.of(
                        new FlagState("none", FlagState.Reach.NOTHING, Fraction.ZERO),
                        new FlagState("alleged", FlagState.Reach.NOTHING, Fraction.ZERO),
                        new FlagState("supported", FlagState.Reach.LOWER_BOUND, Fraction.ZERO),
                        new FlagState("confirmed", FlagState.Reach.SCORE, Fraction.ZERO),
                        new FlagState("remediated", FlagState.Reach.SCORE, HALF)),
                List.of(new RedFlag(
                        "RF-01",
                        List.of("REQ-1.1"),
                        List.of(
                                new RedFlag.Cap.OfArea("REQ", Fraction.of(30), List.of()),
                                new RedFlag.Cap.OfTotal(Fraction.of(45))))),
                new Total(
                        Total.Of.AREAS,
                        Optional.of(new Total.Coverage(2, Fraction.of(2, 5))),
                        List.of(
                                new Total.Band("little", Fraction.ZERO),
                                new Total.Band("partial", Fraction.of(40)),
                                new Total.Band("strong", Fraction.of(80))),
                        Fraction.of(3, 5),
                        List.of("REQ"),
                        true,
                        0,
                        4,
                        new Total.Ranking(-1, HALF)),
                List.of(),
                List.of(new Source(
                        "GP", "Guiding Principles on Business and Human Rights, 2011", "https://example.org")));
    }

    private static Evidence evidence() {
        return new Evidence(
                List.of("E0", "E1", "E2", "E4"),
                "E1",
                List.of("E4"),
                List.of(new Evidence.Type("POL", factors(0, 0, 4, 4)), new Evidence.Type("PRA", factors(0, 1, 2, 4))),
                Map.of("E1", Fraction.ZERO),
                List.of("PUB"),
                List.of(),
                List.of(new GradingRule("E2", List.of("PUB"), false, List.of())));
    }

    private static Map<String, Fraction> factors(int e0, int e1, int e2, int e4) {
        return Map.of(
                "E0", Fraction.of(e0, 4), "E1", Fraction.of(e1, 4), "E2", Fraction.of(e2, 4), "E4", Fraction.of(e4, 4));
    }

    private static Area gov() {
        return new Area(
                "GOV",
                Fraction.of(15),
                List.of(
                        indicator("GOV-1", 2, element("GOV-1.1", "POL", 3, true), element("GOV-1.2", "PRA", 2, false)),
                        indicator("GOV-2", 1, element("GOV-2.1", "PRA", 1, false))));
    }

    private static Area req() {
        Element scoped = new Element(
                "REQ-1.3",
                "PRA",
                false,
                Fraction.ONE,
                "B",
                "conduct",
                List.of(
                        new Applicability(List.of("cloud"), Optional.empty()),
                        new Applicability(
                                List.of("telecom"), Optional.of(new Condition.Answered("SC-SALES", List.of("yes"))))),
                List.of(),
                List.of(),
                Optional.empty());
        return new Area(
                "REQ",
                Fraction.of(20),
                List.of(indicator(
                        "REQ-1", 1, element("REQ-1.1", "PRA", 3, false), element("REQ-1.2", "POL", 1, false), scoped)));
    }

    private static Indicator indicator(String code, int weight, Element... elements) {
        return new Indicator(code, Fraction.of(weight), List.of(), List.of(elements), List.of());
    }

    private static Element element(String code, String type, int weight, boolean publicity) {
        return new Element(
                code,
                type,
                publicity,
                Fraction.of(weight),
                weight > 1 ? "K" : "B",
                "conduct",
                List.of(),
                List.of("PUB"),
                List.of(new Element.Reference("GP", "16")),
                Optional.empty());
    }

    /** The words of {@link #graded()}. */
    public static Texts gradedTexts() {
        Map<String, String> values = new HashMap<>(Map.of(
                "title", "Sample questionnaire on respect for rights",
                "licence", "These texts may be used under CC BY 4.0.",
                "areas.GOV.title", "Governance and due diligence",
                "areas.REQ.title", "Requests for personal data",
                "areas.REQ.intro", "What the company does when an authority asks for data about a person.",
                "indicators.GOV-1.title", "Policy commitment",
                "indicators.GOV-2.title", "Board and executive accountability",
                "indicators.REQ-1.title", "Review of each demand"));
        values.putAll(Map.of(
                "elements.GOV-1.1.label",
                        "The company publicly commits to respect all internationally recognised human rights",
                "elements.GOV-1.2.label", "A named executive can refuse a demand",
                "elements.GOV-2.1.label", "The board sees data on demands at least yearly",
                "elements.REQ-1.1.label", "No personal data leaves the company outside legal process",
                "elements.REQ-1.2.label", "A published rule says who reviews a demand",
                "elements.REQ-1.3.label", "Sales to security bodies are reviewed",
                "elements.GOV-1.1.question", "Has the company committed in public to respect human rights?"));
        values.putAll(Map.of(
                "answers.conduct.yes", "Yes",
                "answers.conduct.partial", "Partial",
                "answers.conduct.no", "No",
                "modes.desk.label", "Desk",
                "modes.full.label", "Full access",
                "profiles.telecom.label", "Telecom or internet service provider",
                "profiles.cloud.label", "Cloud or SaaS",
                "not-applicable.no-event.label", "no such event in the period",
                "unit-kinds.line.label", "Business line",
                "weight-reasons.K.label", "key control"));
        values.putAll(Map.of(
                "weight-reasons.B.label", "baseline",
                "flags.RF-01.label", "Personal data handed over outside legal process",
                "flags.RF-01.trigger", "Data about a person were handed over without any legal process.",
                "flag-states.alleged.label", "Alleged",
                "flag-states.confirmed.label", "Confirmed",
                "flag-states.supported.label", "Supported",
                "bands.little.label", "Little evidence",
                "bands.partial.label", "Partial",
                "bands.strong.label", "Strong",
                "scoping-answers.yes", "Yes"));
        return new Texts("en", values, Map.of());
    }

    /** A company that answers as a whole, with an open, an N/A and an out-of-scope element. */
    public static AnswerSheet sheet(String company) {
        return sheet(
                company,
                List.of(),
                List.of(
                        said(null, "GOV-1.1", "yes", "E2"),
                        said(null, "GOV-1.2", "partial", "E1", "E4"),
                        new Answer(null, "GOV-2.1", new Answer.NotApplicable("no-event")),
                        said(null, "REQ-1.1", "partial", "E2"),
                        new Answer(null, "REQ-1.2", Answer.UNKNOWN)),
                List.of());
    }

    /** The same with a finding that caps. */
    public static AnswerSheet flagged(String company) {
        return sheet(company)
                .withAnswers(List.of(
                        said(null, "GOV-1.1", "yes", "E2"),
                        said(null, "GOV-1.2", "yes", "E4"),
                        said(null, "REQ-1.1", "yes", "E4")))
                .withFindings(List.of(new Finding("RF-01", "confirmed", List.of("REQ-1.1"))));
    }

    /** A company with two lines that differ. */
    public static AnswerSheet lines(String company) {
        Unit.Id mobile = new Unit.Id("line", "Mobile");
        Unit.Id cloud = new Unit.Id("line", "Hosting");
        return sheet(
                company,
                List.of(
                        new Unit(mobile, "", List.of("telecom"), Optional.of(Fraction.of(9, 10))),
                        new Unit(cloud, "", List.of("cloud"), Optional.of(Fraction.of(1, 20)))),
                List.of(
                        said(null, "GOV-1.1", "yes", "E2"),
                        said(mobile, "GOV-1.2", "yes", "E4"),
                        said(cloud, "GOV-1.2", "no", "E2"),
                        said(cloud, "REQ-1.3", "yes", "E2")),
                List.of());
    }

    private static AnswerSheet sheet(String company, List<Unit> units, List<Answer> answers, List<Finding> findings) {
        return new AnswerSheet(
                "sample@2026.1",
                new Company(company, "2025-01-01", "2025-12-31"),
                "full",
                List.of("telecom"),
                units,
                Map.of("SC-SALES", "no"),
                answers,
                findings,
                List.of(),
                Annex.empty());
    }

    private static Answer said(Unit.Id unit, String element, String answer, String... grades) {
        return new Answer(unit, element, new Answer.Chosen(answer, List.of(grades)));
    }

    /** Averaged units, a family, no grades, no weights, no flags, no bands. */
    public static Questionnaire averaged() {
        Indicator family = new Indicator(
                "F1",
                Fraction.ONE,
                List.of(),
                List.of(),
                List.of(plain("F1a", List.of(), 2), plain("F1b", List.of("service"), 1)));
        return new Questionnaire(
                new Edition("index", "2022", "en", "CC-BY-4.0", "fedcba9876543210".repeat(4)),
                List.of(CONDUCT),
                Evidence.none(),
                List.of(new Mode("public", List.of())),
                List.of(),
                List.of(),
                List.of(),
                new Units(
                        Units.Rule.MEAN_PER_INDICATOR,
                        List.of(
                                new Units.Kind("group", List.of(), List.of()),
                                new Units.Kind("service", List.of("mobile"), List.of("group"))),
                        Optional.empty()),
                List.of(
                        new Area("G", Fraction.ONE, List.of(plain("G1", List.of("group"), 3))),
                        new Area("F", Fraction.ONE, List.of(family))),
                List.of(),
                List.of(),
                new Total(
                        Total.Of.INDICATORS,
                        Optional.empty(),
                        List.of(),
                        Fraction.ZERO,
                        List.of(),
                        false,
                        2,
                        2,
                        new Total.Ranking(0, Fraction.ZERO)),
                List.of(),
                List.of());
    }

    private static Indicator plain(String code, List<String> kinds, int elements) {
        List<Element> asked = new ArrayList<>();
        for (int i = 1; i <= elements; i++) {
            asked.add(new Element(
                    code + "." + i,
                    "",
                    false,
                    Fraction.ONE,
                    "",
                    "conduct",
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty()));
        }
        return new Indicator(code, Fraction.ONE, kinds, asked, List.of());
    }

    /** The words of {@link #averaged()}: only titles, as such an index has. */
    public static Texts averagedTexts() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", "Sample index");
        values.put("areas.G.title", "Governance");
        values.put("areas.F.title", "Freedom of expression");
        values.put("unit-kinds.group.label", "Group");
        values.put("unit-kinds.service.label", "Service");
        values.put("answers.conduct.yes", "Yes");
        values.put("answers.conduct.partial", "Partial");
        values.put("answers.conduct.no", "No");
        return new Texts("en", values, Map.of());
    }

    /** A group with services, two of which are merged. */
    public static AnswerSheet services(String company) {
        Unit.Id group = new Unit.Id("group", "");
        List<Unit> units = new ArrayList<>(List.of(new Unit(group, "", List.of(), Optional.empty())));
        List<Answer> answers = new ArrayList<>(
                List.of(said(group, "G1.1", "yes"), said(group, "G1.2", "partial"), said(group, "F1a.1", "partial")));
        List<String> names = List.of("Prepaid", "Postpaid", "Search", "Mail", "Maps", "Video");
        for (String name : names) {
            Unit.Id unit = new Unit.Id("service", name);
            units.add(new Unit(unit, name.endsWith("paid") ? "mobile" : "", List.of(), Optional.empty()));
            answers.add(said(unit, "F1a.1", name.length() % 2 == 0 ? "yes" : "no"));
            answers.add(said(unit, "F1b.1", "partial"));
        }
        return new AnswerSheet(
                "",
                new Company(company, "", ""),
                "",
                List.of(),
                units,
                Map.of(),
                answers,
                List.of(),
                List.of(),
                Annex.empty());
    }

    /** A sheet without an answer. */
    public static AnswerSheet unanswered(String company) {
        return sheet(company).withAnswers(List.of());
    }

    /** A sheet on which everything is "N/A". */
    public static AnswerSheet notApplicable(String company) {
        return sheet(company)
                .withAnswers(graded().elements().stream()
                        .map(element -> new Answer(null, element.code(), new Answer.NotApplicable("")))
                        .toList());
    }

    public static Scorecard score(Questionnaire questionnaire, AnswerSheet sheet) {
        return Scorer.score(ScoringPlan.of(questionnaire), sheet);
    }

    /** The report on a sheet for {@link #graded()}. */
    public static Report report(AnswerSheet sheet) {
        return CompanyReport.of(graded(), gradedTexts(), sheet, score(graded(), sheet), "en");
    }

    /** The report on a sheet for {@link #averaged()}. */
    public static Report averagedReport(AnswerSheet sheet) {
        return CompanyReport.of(averaged(), averagedTexts(), sheet, score(averaged(), sheet), "en");
    }
}
