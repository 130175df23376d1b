package org.principled.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Condition;
import org.principled.questionnaire.Edition;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Evidence;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Table;
import org.principled.questionnaire.Texts;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;

/** Two small questionnaires for tests of files: one with everything that can be stated, one that averages units. */
public final class SmallQuestionnaires {

    private static final List<Scale> SCALES = List.of(new Scale(
            "conduct",
            List.of(
                    new Scale.Choice("yes", Fraction.ONE),
                    new Scale.Choice("partial", Fraction.of(1, 2)),
                    new Scale.Choice("no", Fraction.ZERO))));

    private SmallQuestionnaires() {}

    /**
     * Grades, modes, profiles, scoping, lines, an event (EXP-1.2 by EXP-1.1), red flags and a table. EXP-1.3 is for telecoms; EXP-2.1 only
     * where SC-DEAL is yes, which is asked where SC-EXPORT is yes.
     */
    public static Questionnaire graded() {
        return new Questionnaire(
                new Edition("small", "1", "en", "CC-BY-4.0", "a".repeat(64)),
                SCALES,
                evidence(),
                List.of(
                        new Mode("self-reported", List.of("E0", "E1", "E2", "E3")),
                        new Mode("desk", List.of("E0", "E1", "E2")),
                        new Mode("full", List.of("E0", "E1", "E2", "E3", "E4"))),
                List.of("no-event", "not-offered"),
                List.of("telecom", "cloud"),
                List.of(
                        new ScopingQuestion("SC-EXPORT", List.of("yes", "no"), "yes", Optional.empty(), ""),
                        new ScopingQuestion(
                                "SC-DEAL", List.of("yes", "no"), "yes", Optional.of(is("SC-EXPORT", "yes")), "no")),
                new Units(
                        Units.Rule.LOWEST_PER_ELEMENT,
                        List.of(new Units.Kind("line", List.of(), List.of())),
                        Optional.of(new Units.Counting(Fraction.of(1, 10), List.of()))),
                List.of(governance(), exports()),
                List.of(
                        new FlagState("none", FlagState.Reach.NOTHING, Fraction.ZERO),
                        new FlagState("alleged", FlagState.Reach.NOTHING, Fraction.ZERO),
                        new FlagState("supported", FlagState.Reach.LOWER_BOUND, Fraction.ZERO),
                        new FlagState("confirmed", FlagState.Reach.SCORE, Fraction.ZERO)),
                flags(),
                total(Total.Of.AREAS, 4),
                List.of(requests()),
                List.of());
    }

    /** {@link #graded()} with other tables. */
    public static Questionnaire withTables(List<Table> tables) {
        Questionnaire base = graded();
        return new Questionnaire(
                base.edition(),
                base.scales(),
                base.evidence(),
                base.modes(),
                base.notApplicable(),
                base.profiles(),
                base.scoping(),
                base.units(),
                base.areas(),
                base.flagStates(),
                base.flags(),
                base.total(),
                tables,
                base.sources());
    }

    private static Evidence evidence() {
        Map<String, Fraction> process = Map.of(
                "E0", Fraction.ZERO,
                "E1", Fraction.of(1, 4),
                "E2", Fraction.of(3, 4),
                "E3", Fraction.ONE,
                "E4", Fraction.ONE);
        return new Evidence(
                List.of("E0", "E1", "E2", "E3", "E4"),
                "E1",
                List.of("E3", "E4"),
                List.of(new Evidence.Type("PRO", process)),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Area governance() {
        return new Area(
                "GOV",
                Fraction.ONE,
                List.of(
                        indicator("GOV-1", element("GOV-1.1", "PRO"), element("GOV-1.2", "PRO")),
                        indicator("GOV-2", element("GOV-2.1", "PRO"))));
    }

    private static Area exports() {
        Element event = with(
                element("EXP-1.2", "PRO"), List.of(), Optional.of(new Element.Event("no-event", "EXP-1.1", "partial")));
        Element telecom = with(
                element("EXP-1.3", "PRO"),
                List.of(new Applicability(List.of("telecom"), Optional.empty())),
                Optional.empty());
        Element deal = with(
                element("EXP-2.1", "PRO"),
                List.of(new Applicability(List.of(), Optional.of(is("SC-DEAL", "yes")))),
                Optional.empty());
        return new Area(
                "EXP",
                Fraction.of(2),
                List.of(indicator("EXP-1", element("EXP-1.1", "PRO"), event, telecom), indicator("EXP-2", deal)));
    }

    private static List<RedFlag> flags() {
        return List.of(
                new RedFlag(
                        "RF-05",
                        List.of("GOV-1.1", "EXP-2.1"),
                        List.of(
                                new RedFlag.Cap.OfArea("GOV", Fraction.of(30), List.of()),
                                new RedFlag.Cap.OfArea("EXP", Fraction.of(30), List.of("EXP-2.1")),
                                new RedFlag.Cap.OfTotal(Fraction.of(45)))),
                new RedFlag("RF-06", List.of("EXP-2.1"), List.of(new RedFlag.Cap.OfTotal(Fraction.of(40)))),
                new RedFlag(
                        "RF-11",
                        List.of(),
                        List.of(
                                new RedFlag.Cap.OfNamedElements(Fraction.ZERO),
                                new RedFlag.Cap.OfTotal(Fraction.of(30)))));
    }

    private static Table requests() {
        return new Table(
                "Q1",
                List.of(
                        new Table.Field("country", Table.Kind.COUNTRY, List.of()),
                        new Table.Field("period_start", Table.Kind.DATE, List.of()),
                        new Table.Field("period_end", Table.Kind.DATE, List.of())),
                List.of(
                        new Table.Field("pending", Table.Kind.COUNT, List.of()),
                        new Table.Field("received", Table.Kind.COUNT, List.of()),
                        new Table.Field("complied", Table.Kind.COUNT, List.of()),
                        new Table.Field("rejected", Table.Kind.COUNT, List.of()),
                        new Table.Field("accounts", Table.Kind.COUNT, List.of()),
                        new Table.Field("cost", Table.Kind.AMOUNT, List.of()),
                        new Table.Field("bulk", Table.Kind.CHOICE, List.of("yes", "no")),
                        new Table.Field("note", Table.Kind.TEXT, List.of())),
                List.of(
                        new Table.Breakdown("authority", List.of("court", "police"), "received", true),
                        new Table.Breakdown("data", List.of("content", "traffic"), "received", false)),
                List.of(
                        new Table.Check("Q1.period", Table.Level.HARD, "period_start <= period_end", "", ""),
                        new Table.Check(
                                "Q1.balance", Table.Level.HARD, "pending + received = complied + rejected", "", ""),
                        new Table.Check("Q1.accounts", Table.Level.SOFT, "accounts > 0", "complied > 0", "bulk"),
                        new Table.Check("Q1.peers", Table.Level.ASK, "", "", "")),
                Optional.of(new Table.Proposal(
                        "GOV-2.1",
                        List.of(
                                new Table.Threshold("yes", Fraction.of(9, 10)),
                                new Table.Threshold("partial", Fraction.of(1, 2))))));
    }

    /** Units of the kinds group, opcom and service; services of class mobile are merged; F02 is a family; F01 does not ask the group. */
    public static Questionnaire averaging() {
        List<Units.Kind> kinds = List.of(
                new Units.Kind("group", List.of(), List.of()),
                new Units.Kind("opcom", List.of(), List.of()),
                new Units.Kind("service", List.of("mobile"), List.of("group", "opcom")));
        Indicator services = new Indicator(
                "F01", Fraction.ONE, List.of("service"), List.of(plain("F01.01"), plain("F01.02")), List.of());
        Indicator family = new Indicator(
                "F02",
                Fraction.ONE,
                List.of(),
                List.of(),
                List.of(indicator("F02a", plain("F02a.01")), indicator("F02b", plain("F02b.01"))));
        Indicator company =
                new Indicator("G01", Fraction.ONE, List.of("group", "opcom"), List.of(plain("G01.01")), List.of());
        return new Questionnaire(
                new Edition("average", "2", "en", "CC-BY-4.0", "b".repeat(64)),
                SCALES,
                Evidence.none(),
                List.of(new Mode("desk", List.of())),
                List.of(),
                List.of(),
                List.of(),
                new Units(Units.Rule.MEAN_PER_INDICATOR, kinds, Optional.empty()),
                List.of(
                        new Area("G", Fraction.ONE, List.of(company)),
                        new Area("F", Fraction.ONE, List.of(services, family))),
                List.of(),
                List.of(),
                total(Total.Of.INDICATORS, 2),
                List.of(),
                List.of());
    }

    /** A few labels of {@link #graded()} in English and in German. */
    public static List<Texts> labels() {
        return List.of(
                new Texts(
                        "en",
                        Map.of(
                                "answers.conduct.yes", "Yes",
                                "answers.conduct.partial", "In part",
                                "profiles.telecom.label", "Telecom provider",
                                "not-applicable.no-event.label", "No such event"),
                        Map.of()),
                new Texts("de", Map.of("answers.conduct.yes", "Ja", "answers.conduct.no", "Nein"), Map.of()));
    }

    private static Total total(Total.Of of, int decimals) {
        return new Total(
                of,
                Optional.empty(),
                of == Total.Of.AREAS
                        ? List.of(new Total.Band("low", Fraction.ZERO), new Total.Band("high", Fraction.of(50)))
                        : List.of(),
                Fraction.of(3, 5),
                List.of(),
                of == Total.Of.AREAS,
                0,
                decimals,
                new Total.Ranking(0, Fraction.ZERO));
    }

    private static Indicator indicator(String code, Element... elements) {
        return new Indicator(code, Fraction.ONE, List.of(), List.of(elements), List.of());
    }

    private static Element plain(String code) {
        return element(code, "");
    }

    private static Element element(String code, String type) {
        return new Element(
                code, type, false, Fraction.ONE, "", "conduct", List.of(), List.of(), List.of(), Optional.empty());
    }

    private static Element with(Element base, List<Applicability> applies, Optional<Element.Event> event) {
        return new Element(
                base.code(), base.type(), false, base.weight(), "", base.scale(), applies, List.of(), List.of(), event);
    }

    private static Condition is(String question, String answer) {
        return new Condition.Answered(question, List.of(answer));
    }

    /** What a sheet says, for building one step by step. */
    public static final class Sheet {
        private String mode = "";
        private List<String> profiles = List.of();
        private List<Unit> units = List.of();
        private final Map<String, String> scoping = new TreeMap<>();
        private final List<Answer> answers = new java.util.ArrayList<>();
        private final List<Finding> findings = new java.util.ArrayList<>();
        private final List<TableRow> tables = new java.util.ArrayList<>();

        public Sheet mode(String key) {
            this.mode = key;
            return this;
        }

        public Sheet profiles(String... keys) {
            this.profiles = List.of(keys);
            return this;
        }

        public Sheet units(Unit... several) {
            this.units = List.of(several);
            return this;
        }

        public Sheet scoping(String question, String answer) {
            scoping.put(question, answer);
            return this;
        }

        public Sheet answer(String element, String answer, String... grades) {
            return said(null, element, new Answer.Chosen(answer, List.of(grades)));
        }

        public Sheet answer(Unit of, String element, String answer, String... grades) {
            return said(of.id(), element, new Answer.Chosen(answer, List.of(grades)));
        }

        public Sheet said(Unit.Id unit, String element, Answer.Said said) {
            answers.add(new Answer(unit, element, said));
            return this;
        }

        public Sheet finding(String flag, String state, String... elements) {
            findings.add(new Finding(flag, state, List.of(elements)));
            return this;
        }

        public Sheet row(String table, String... cells) {
            Map<String, String> byField = new TreeMap<>();
            for (int i = 0; i < cells.length; i += 2) {
                byField.put(cells[i], cells[i + 1]);
            }
            tables.add(new TableRow(table, byField));
            return this;
        }

        public AnswerSheet build() {
            return new AnswerSheet(
                    "",
                    new Company("Acme", "", ""),
                    mode,
                    profiles,
                    units,
                    scoping,
                    answers,
                    findings,
                    tables,
                    Annex.empty());
        }
    }

    /** A line of business. */
    public static Unit line(String name, String... profiles) {
        return new Unit(new Unit.Id("line", name), "", List.of(profiles), Optional.empty());
    }
}
