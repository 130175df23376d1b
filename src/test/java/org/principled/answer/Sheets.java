package org.principled.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Fraction;

/** Builds answer sheets for tests: {@code Sheets.sheet().answer("A.1", "yes", "E4").build()}. */
public final class Sheets {

    private String mode = "";
    private List<String> profiles = List.of();
    private final List<Unit> units = new ArrayList<>();
    private final Map<String, String> scoping = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Sheets() {}

    /** Nothing answered, the default mode, no units. */
    public static Sheets sheet() {
        return new Sheets();
    }

    /** A unit as {@code kind/name}. */
    public static Unit.Id unitId(String kindAndName) {
        int slash = kindAndName.indexOf('/');
        return new Unit.Id(kindAndName.substring(0, slash), kindAndName.substring(slash + 1));
    }

    public Sheets mode(String key) {
        mode = key;
        return this;
    }

    public Sheets profiles(String... keys) {
        profiles = List.of(keys);
        return this;
    }

    /** A unit as {@code kind/name}, without a share, with these profiles. */
    public Sheets unit(String kindAndName, String... itsProfiles) {
        units.add(new Unit(unitId(kindAndName), "", List.of(itsProfiles), Optional.empty()));
        return this;
    }

    public Sheets unitWithShare(String kindAndName, String share, String... itsProfiles) {
        Optional<Fraction> stated = Optional.of(Fraction.parse(share));
        units.add(new Unit(unitId(kindAndName), "", List.of(itsProfiles), stated));
        return this;
    }

    public Sheets unitOfClass(String kindAndName, String unitClass) {
        units.add(new Unit(unitId(kindAndName), unitClass, List.of(), Optional.empty()));
        return this;
    }

    public Sheets scoping(String question, String answer) {
        scoping.put(question, answer);
        return this;
    }

    /** The company's answer with evidence of these grades. */
    public Sheets answer(String element, String answer, String... grades) {
        answers.add(new Answer(null, element, new Answer.Chosen(answer, List.of(grades))));
        return this;
    }

    /** One unit's answer with evidence of these grades. */
    public Sheets answerOf(String kindAndName, String element, String answer, String... grades) {
        answers.add(new Answer(unitId(kindAndName), element, new Answer.Chosen(answer, List.of(grades))));
        return this;
    }

    public Sheets notApplicable(String... elements) {
        Arrays.stream(elements).forEach(element -> say(null, element, new Answer.NotApplicable("not-offered")));
        return this;
    }

    public Sheets notApplicableOf(String kindAndName, String element) {
        return say(unitId(kindAndName), element, new Answer.NotApplicable("not-offered"));
    }

    public Sheets unknown(String element) {
        return say(null, element, Answer.UNKNOWN);
    }

    public Sheets unknownOf(String kindAndName, String element) {
        return say(unitId(kindAndName), element, Answer.UNKNOWN);
    }

    private Sheets say(Unit.@Nullable Id unit, String element, Answer.Said said) {
        answers.add(new Answer(unit, element, said));
        return this;
    }

    public Sheets finding(String flag, String state, String... elements) {
        findings.add(new Finding(flag, state, List.of(elements)));
        return this;
    }

    public AnswerSheet build() {
        return new AnswerSheet(
                "test@1",
                new Company("Example", "", ""),
                mode,
                profiles,
                units,
                scoping,
                answers,
                findings,
                List.of(),
                Annex.empty());
    }
}
