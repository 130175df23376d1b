package org.principled.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Circumstance;
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
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;

/** Small made-up editions: one that uses everything a questionnaire can have, one that uses nothing optional, one that is hostile. */
final class Samples {

    static final String HASH = "0123456789abcdef".repeat(4);

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Scale SCALE = new Scale(
            "conduct",
            List.of(
                    new Scale.Choice("yes", Fraction.ONE),
                    new Scale.Choice("partial", HALF),
                    new Scale.Choice("no", Fraction.ZERO)));
    private static final Scale OTHER_SCALE = new Scale(
            "reversed", List.of(new Scale.Choice("yes", Fraction.ZERO), new Scale.Choice("no", Fraction.ONE)));

    private Samples() {}

    /** Uses everything; in English and, with a few invented words, in Arabic. */
    static Editions.Held complete() {
        Texts arabic = new Texts("ar", Map.of("title", "عينة", "areas.A.title", "مجال"), Map.of());
        return new Editions.Held(questionnaire("sample"), List.of(english(), arabic));
    }

    /** The same with every text an attempt to get a script into a page. */
    static Editions.Held hostile() {
        String attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{cover.title}";
        Map<String, String> values =
                english().values().keySet().stream().collect(Collectors.toMap(path -> path, path -> attack));
        Map<String, List<String>> lists = Map.of("elements.A-1.1.evidence", List.of(attack));
        return new Editions.Held(questionnaire("hostile"), List.of(new Texts("en", values, lists)));
    }

    /** No grades, profiles, flags, tables or optional texts; its one indicator is a family. */
    static Editions.Held bare() {
        Indicator member =
                new Indicator("Xa", Fraction.ONE, List.of(), List.of(element("X.1", "", List.of())), List.of());
        Indicator family = new Indicator("X0", Fraction.ONE, List.of(), List.of(), List.of(member));
        Questionnaire questionnaire = new Questionnaire(
                new Edition("bare", "1", "en", "CC0-1.0", HASH),
                List.of(SCALE),
                Evidence.none(),
                List.of(new Mode("desk", List.of())),
                List.of(),
                List.of(),
                List.of(),
                Units.none(),
                List.of(new Area("X", Fraction.ONE, List.of(family))),
                List.of(),
                List.of(),
                total(
                        Total.Of.INDICATORS,
                        Optional.empty(),
                        List.of(),
                        Fraction.ZERO,
                        new Total.Ranking(0, Fraction.ZERO)),
                List.of(),
                List.of());
        return new Editions.Held(questionnaire, List.of(new Texts("en", Map.of("title", "Bare"), Map.of())));
    }

    private static Questionnaire questionnaire(String id) {
        return new Questionnaire(
                new Edition(id, "2026.1", "en", "CC-BY-4.0", HASH),
                List.of(SCALE, OTHER_SCALE),
                evidence(),
                List.of(new Mode("self-reported", List.of("E0", "E1")), new Mode("desk", List.of("E0"))),
                List.of("no-event"),
                List.of("telecom", "cloud", "vendor"),
                List.of(
                        new ScopingQuestion("SC-GOV", List.of("yes", "no"), "yes", Optional.empty(), ""),
                        new ScopingQuestion(
                                "SC-BIO", List.of("yes", "no"), "yes", Optional.of(sellsToGovernment()), "no")),
                new Units(
                        Units.Rule.LOWEST_PER_ELEMENT,
                        List.of(new Units.Kind("line", List.of(), List.of())),
                        Optional.of(new Units.Counting(Fraction.of(1, 10), List.of("vendor")))),
                List.of(
                        area("A", "15", List.of(telling(), counting(), conditional())),
                        area("B", "5", List.of(element("B-1.1", "POL", List.of())))),
                flagStates(),
                flags(),
                total(
                        Total.Of.AREAS,
                        Optional.of(new Total.Coverage(3, Fraction.of(2, 5))),
                        List.of(new Total.Band("little", Fraction.ZERO), new Total.Band("some", Fraction.of(20))),
                        Fraction.of(3, 5),
                        new Total.Ranking(-1, HALF)),
                List.of(table()),
                List.of(
                        new Source("GP", "Guiding Principles, 2011", "https://example.org/gp"),
                        new Source("BAD one", "A citation", "javascript:alert(1)")));
    }

    private static Evidence evidence() {
        return new Evidence(
                List.of("E0", "E1"),
                "E0",
                List.of("E1"),
                List.of(new Evidence.Type("POL", Map.of("E0", Fraction.ZERO, "E1", Fraction.of(3, 4)))),
                Map.of("E1", Fraction.ZERO),
                List.of("PUB", "EXT"),
                List.of("lab"),
                List.of(
                        new GradingRule("E0", List.of(), false, List.of()),
                        new GradingRule("E1", List.of("PUB"), false, List.of(Circumstance.PUBLIC_ADDRESS)),
                        new GradingRule("E1", List.of("EXT"), true, List.of(Circumstance.UPLOADED))));
    }

    private static Condition sellsToGovernment() {
        return new Condition.Answered("SC-GOV", List.of("yes"));
    }

    private static Element telling() {
        return new Element(
                "A-1.1",
                "POL",
                true,
                Fraction.of(3),
                "K",
                "conduct",
                List.of(new Applicability(List.of("telecom", "cloud", "vendor"), Optional.empty())),
                List.of("PUB"),
                List.of(new Element.Reference("GP", "11"), new Element.Reference("BAD one", "")),
                Optional.of(new Element.Event("no-event", "B-1.1", "partial")));
    }

    private static Element counting() {
        return new Element(
                "A-1.2", "POL", false, Fraction.ONE, "", "reversed", List.of(), List.of(), List.of(), Optional.empty());
    }

    private static Element conditional() {
        Condition neither = new Condition.Not(new Condition.Any(
                List.of(sellsToGovernment(), new Condition.Answered("SC-BIO", List.of("yes", "no")))));
        return element(
                "A-1.3",
                "POL",
                List.of(
                        new Applicability(List.of("telecom"), Optional.of(sellsToGovernment())),
                        new Applicability(
                                List.of("vendor"),
                                Optional.of(new Condition.All(List.of(sellsToGovernment(), neither))))));
    }

    private static Element element(String code, String type, List<Applicability> applies) {
        return new Element(
                code, type, false, Fraction.ONE, "", "conduct", applies, List.of(), List.of(), Optional.empty());
    }

    private static Area area(String code, String weight, List<Element> elements) {
        Indicator indicator = new Indicator(code + "-1", Fraction.of(2), List.of(), elements, List.of());
        return new Area(code, Fraction.parse(weight), List.of(indicator));
    }

    private static List<FlagState> flagStates() {
        return List.of(
                new FlagState("none", FlagState.Reach.NOTHING, Fraction.ZERO),
                new FlagState("supported", FlagState.Reach.LOWER_BOUND, Fraction.ZERO),
                new FlagState("confirmed", FlagState.Reach.SCORE, Fraction.ZERO),
                new FlagState("remediated", FlagState.Reach.SCORE, HALF));
    }

    private static List<RedFlag> flags() {
        return List.of(
                new RedFlag(
                        "RF-01",
                        List.of("A-1.1"),
                        List.of(
                                new RedFlag.Cap.OfArea("A", Fraction.of(30), List.of()),
                                new RedFlag.Cap.OfArea("B", Fraction.of(20), List.of("A-1.1")),
                                new RedFlag.Cap.OfTotal(Fraction.of(45)))),
                new RedFlag("RF-02", List.of(), List.of(new RedFlag.Cap.OfNamedElements(Fraction.ZERO))));
    }

    private static Table table() {
        return new Table(
                "Q1",
                List.of(new Table.Field("country", Table.Kind.COUNTRY, List.of())),
                List.of(
                        new Table.Field("received", Table.Kind.COUNT, List.of()),
                        new Table.Field("route", Table.Kind.CHOICE, List.of("court", "police"))),
                List.of(
                        new Table.Breakdown("authority", List.of("court", "police"), "received", true),
                        new Table.Breakdown("topic", List.of("speech"), "received", false)),
                List.of(
                        new Table.Check("Q1.sum", Table.Level.HARD, "received >= 0", "", ""),
                        new Table.Check("Q1.note", Table.Level.SOFT, "received > 0", "received < 9", "bulk"),
                        new Table.Check("Q1.peers", Table.Level.ASK, "", "", "")),
                Optional.of(new Table.Proposal(
                        "A-1.1",
                        List.of(
                                new Table.Threshold("yes", Fraction.of(9, 10)),
                                new Table.Threshold("partial", HALF)))));
    }

    private static Total total(
            Total.Of of,
            Optional<Total.Coverage> coverage,
            List<Total.Band> bands,
            Fraction provisionalBelow,
            Total.Ranking ranking) {
        boolean ofAreas = of == Total.Of.AREAS;
        return new Total(
                of, coverage, bands, provisionalBelow, ofAreas ? List.of("A") : List.of(), ofAreas, 0, 4, ranking);
    }

    private static Texts english() {
        return new Texts(
                "en",
                Map.ofEntries(
                        Map.entry("title", "A sample"),
                        Map.entry("summary", "What this sample is about."),
                        Map.entry("licence", "Free to use."),
                        Map.entry("areas.A.title", "First area"),
                        Map.entry("areas.A.intro", "What the first area asks."),
                        Map.entry("areas.B.title", "Second area"),
                        Map.entry("indicators.A-1.title", "First indicator"),
                        Map.entry("indicators.A-1.intro", "What it is about."),
                        Map.entry("elements.A-1.1.label", "A published rule"),
                        Map.entry("elements.A-1.1.question", "Does the company publish its rule?"),
                        Map.entry("elements.A-1.1.why", "People need to know."),
                        Map.entry("elements.A-1.1.yes", "All of the rule is public."),
                        Map.entry("elements.A-1.1.partial", "Some of it is public."),
                        Map.entry("elements.A-1.3.label", "A conditional rule"),
                        Map.entry("elements.B-1.1.label", "A process"),
                        Map.entry("answers.conduct.yes", "Yes"),
                        Map.entry("answers.conduct.partial", "Partial"),
                        Map.entry("answers.conduct.no", "No"),
                        Map.entry("answers.reversed.yes", "Yes, sadly"),
                        Map.entry("not-applicable.no-event.label", "No such event"),
                        Map.entry("not-applicable.no-event.help", "It did not happen."),
                        Map.entry("grades.E0.label", "Nothing"),
                        Map.entry("grades.E1.label", "Seen"),
                        Map.entry("types.POL.label", "Policy"),
                        Map.entry("evidence-kinds.PUB.label", "Public document"),
                        Map.entry("evidence-kinds.EXT.label", "Outside source"),
                        Map.entry("evidence-bodies.lab.label", "The Laboratory"),
                        Map.entry("modes.desk.label", "Desk"),
                        Map.entry("modes.desk.help", "From public sources."),
                        Map.entry("profiles.telecom.label", "Telecom"),
                        Map.entry("profiles.telecom.help", "Runs a network."),
                        Map.entry("profiles.cloud.label", "Cloud"),
                        Map.entry("profiles.vendor.label", "Vendor"),
                        Map.entry("scoping.SC-GOV.question", "Do you sell to governments?"),
                        Map.entry("scoping.SC-GOV.help", "Directly or not."),
                        Map.entry("scoping-answers.yes", "Yes"),
                        Map.entry("scoping-answers.no", "No"),
                        Map.entry("unit-kinds.line.label", "line"),
                        Map.entry("unit-kinds.line.plural", "business lines"),
                        Map.entry("weight-reasons.K.label", "key control"),
                        Map.entry("flag-states.confirmed.label", "Confirmed"),
                        Map.entry("flags.RF-01.label", "Rule broken"),
                        Map.entry("flags.RF-01.trigger", "The rule was broken."),
                        Map.entry("flags.RF-01.lifted", "It is mended."),
                        Map.entry("bands.little.label", "Little evidence"),
                        Map.entry("tables.Q1.title", "Demands"),
                        Map.entry("tables.Q1.intro", "Demands by country."),
                        Map.entry("tables.Q1.fields.received.label", "Received"),
                        Map.entry("tables.Q1.fields.received.help", "All of them."),
                        Map.entry("tables.Q1.breakdowns.authority.label", "authority"),
                        Map.entry("tables.Q1.breakdowns.authority.values.court", "Court"),
                        Map.entry("tables.Q1.checks.Q1.sum", "Never below nothing.")),
                Map.of("elements.A-1.1.evidence", List.of("The rule, with its date")));
    }
}
