package org.principled.edition;

import java.util.List;
import java.util.Map;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.RedFlag;

/**
 * A red flag.
 *
 * @param code its code
 * @param label its name
 * @param trigger what sets it
 * @param lifted what lifts it
 * @param caps what it caps, in sentences
 * @param elements the elements it can be about; empty where any
 */
record FlagOutline(String code, String label, String trigger, String lifted, List<String> caps, List<Link> elements) {

    /** A link to a code, with its name. */
    record Link(String code, String label, String href) {}

    /** A state of a flag and what it does to the figures. */
    record State(Term state, String effect) {}

    /**
     * The flags of a questionnaire.
     *
     * @param hrefs addresses of the elements, by code
     */
    static List<FlagOutline> of(Phrases phrases, Map<String, String> hrefs) {
        return phrases.questionnaire().flags().stream()
                .map(flag -> of(flag, phrases, hrefs))
                .toList();
    }

    private static FlagOutline of(RedFlag flag, Phrases phrases, Map<String, String> hrefs) {
        Wording wording = phrases.wording();
        String path = "flags." + flag.code();
        return new FlagOutline(
                flag.code(),
                wording.label(path + ".label", flag.code()),
                wording.optional(path + ".trigger"),
                wording.optional(path + ".lifted"),
                flag.caps().stream().map(cap -> cap(cap, phrases)).toList(),
                flag.elements().stream()
                        .map(code -> new Link(code, wording.element(code), hrefs.getOrDefault(code, "")))
                        .toList());
    }

    private static String cap(RedFlag.Cap cap, Phrases phrases) {
        RuleMessages words = phrases.words();
        String points = Figures.plain(cap.at());
        if (cap instanceof RedFlag.Cap.OfArea ofArea) {
            return ofArea.whenAbout().isEmpty()
                    ? words.capOfArea(ofArea.area(), points)
                    : words.capOfAreaWhenAbout(ofArea.area(), points, phrases.either(ofArea.whenAbout()));
        }
        return cap instanceof RedFlag.Cap.OfTotal ? words.capOfTotal(points) : words.capOfNamedElements(points);
    }

    /** The states a flag can be in. */
    static List<State> states(Phrases phrases) {
        return phrases.questionnaire().flagStates().stream()
                .map(state -> new State(phrases.wording().term("flag-states", state.key()), effect(state, phrases)))
                .toList();
    }

    private static String effect(FlagState state, Phrases phrases) {
        RuleMessages words = phrases.words();
        return switch (state.reach()) {
            case NOTHING -> words.stateNothing();
            case LOWER_BOUND -> words.stateLowerBound();
            case SCORE ->
                state.raised().signum() > 0 ? words.stateRaised(Figures.percent(state.raised())) : words.stateScore();
        };
    }
}
