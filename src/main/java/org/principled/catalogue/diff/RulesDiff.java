package org.principled.catalogue.diff;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.principled.catalogue.diff.EditionDiff.Kind;
import org.principled.questionnaire.FlagState;
import org.principled.questionnaire.Mode;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.RedFlag;
import org.principled.questionnaire.Scale;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Source;
import org.principled.questionnaire.Total;
import org.principled.questionnaire.Units;

/** Compares the rules by which answers count. */
final class RulesDiff {

    private final Questionnaire before;
    private final Questionnaire after;
    private final Changes changes;

    RulesDiff(Questionnaire before, Questionnaire after, Changes changes) {
        this.before = before;
        this.after = after;
        this.changes = changes;
    }

    void tell() {
        changes.compare(
                Kind.OTHER,
                "The language of origin",
                before.edition().language(),
                after.edition().language());
        changes.compare(
                Kind.OTHER,
                "The licence",
                before.edition().licence(),
                after.edition().licence());
        changes.match("Scale", before.scales(), after.scales(), Scale::key, this::compareScales);
        new EvidenceDiff(before.evidence(), after.evidence(), changes).tell();
        changes.match(
                "Mode",
                before.modes(),
                after.modes(),
                Mode::key,
                (old, current) -> changes.compare(
                        Kind.COUNTED_DIFFERENTLY, "The grades of mode " + old.key(), old.grades(), current.grades()));
        changes.compare(
                Kind.OTHER,
                "The default mode",
                before.defaultMode().key(),
                after.defaultMode().key());
        names("Code for N/A", before.notApplicable(), after.notApplicable());
        names("Profile", before.profiles(), after.profiles());
        changes.match(
                "Scoping question", before.scoping(), after.scoping(), ScopingQuestion::code, this::compareScoping);
        compareUnits(before.units(), after.units());
        changes.match("State of flags", before.flagStates(), after.flagStates(), FlagState::key, this::compareStates);
        changes.match("Red flag", before.flags(), after.flags(), RedFlag::code, this::compareFlags);
        compareTotal(before.total(), after.total());
        changes.match("Source", before.sources(), after.sources(), Source::tag, (old, current) -> {
            changes.compare(Kind.OTHER, "The citation of source " + old.tag(), old.citation(), current.citation());
            changes.compare(Kind.OTHER, "The address of source " + old.tag(), old.url(), current.url());
        });
    }

    private void names(String what, List<String> old, List<String> current) {
        changes.match(what, old, current, Function.identity(), (one, other) -> {});
    }

    private void compareScales(Scale old, Scale current) {
        String of = " of scale " + old.key();
        BiConsumer<Scale.Choice, Scale.Choice> worth = (one, other) -> changes.compare(
                Kind.COUNTED_DIFFERENTLY, "The worth of " + one.answer() + of, one.points(), other.points());
        Changes.match(
                old.choices(),
                current.choices(),
                Scale.Choice::answer,
                added -> changes.add(
                        Kind.ADDED, "Answer " + added.answer() + of + " is new, worth " + added.points() + "."),
                gone -> changes.add(Kind.RETIRED, "Answer " + gone.answer() + of + " is gone."),
                worth);
    }

    private void compareScoping(ScopingQuestion old, ScopingQuestion current) {
        String question = "scoping question " + old.code();
        changes.compare(Kind.RESCOPED, "The list of answers to " + question, old.answers(), current.answers());
        changes.compare(
                Kind.RESCOPED, "The answer that counts while " + question + " is open", old.open(), current.open());
        changes.compare(
                Kind.RESCOPED,
                "When " + question + " is asked",
                old.askedWhen().map(condition -> "when " + condition).orElse("always"),
                current.askedWhen().map(condition -> "when " + condition).orElse("always"));
        changes.compare(
                Kind.RESCOPED,
                "The answer that counts where " + question + " is not asked",
                old.notAsked(),
                current.notAsked());
    }

    private void compareUnits(Units old, Units current) {
        changes.compare(Kind.COUNTED_DIFFERENTLY, "How units make up the company", rule(old), rule(current));
        changes.match("Kind of unit", old.kinds(), current.kinds(), Units.Kind::key, (one, other) -> {
            changes.compare(
                    Kind.COUNTED_DIFFERENTLY,
                    "What is merged among units of kind " + one.key(),
                    one.merge(),
                    other.merge());
            changes.compare(
                    Kind.COUNTED_DIFFERENTLY,
                    "What units of kind " + one.key() + " borrow from",
                    one.borrows(),
                    other.borrows());
        });
        changes.compare(
                Kind.COUNTED_DIFFERENTLY,
                "Which units count",
                old.counting().map(RulesDiff::counting).orElse("all"),
                current.counting().map(RulesDiff::counting).orElse("all"));
    }

    private static String rule(Units units) {
        return units.rule() == Units.Rule.LOWEST_PER_ELEMENT
                ? "by the lowest value of each element"
                : "by the mean of each indicator";
    }

    private static String counting(Units.Counting counting) {
        String share = "those with a share of at least " + counting.share();
        return counting.always().isEmpty() ? share : share + ", and always " + String.join(" and ", counting.always());
    }

    private void compareStates(FlagState old, FlagState current) {
        String state = "flags in state " + old.key();
        changes.compare(Kind.COUNTED_DIFFERENTLY, "What caps of " + state + " bind", reach(old), reach(current));
        changes.compare(
                Kind.COUNTED_DIFFERENTLY, "How far caps of " + state + " are raised", old.raised(), current.raised());
    }

    private static String reach(FlagState state) {
        return switch (state.reach()) {
            case NOTHING -> "nothing";
            case LOWER_BOUND -> "the lower bound";
            case SCORE -> "the score";
        };
    }

    private void compareFlags(RedFlag old, RedFlag current) {
        changes.compare(
                Kind.COUNTED_DIFFERENTLY,
                "What red flag " + old.code() + " caps",
                old.caps().stream().map(RulesDiff::cap).toList(),
                current.caps().stream().map(RulesDiff::cap).toList());
        changes.compare(
                Kind.RESCOPED,
                "What red flag " + old.code() + " can be about",
                old.elements().isEmpty() ? "any element" : old.elements(),
                current.elements().isEmpty() ? "any element" : current.elements());
    }

    private static String cap(RedFlag.Cap cap) {
        if (cap instanceof RedFlag.Cap.OfArea area) {
            String about = area.whenAbout().isEmpty() ? "" : " when about " + String.join(" or ", area.whenAbout());
            return area.area() + " at " + cap.at() + about;
        }
        return (cap instanceof RedFlag.Cap.OfTotal ? "the total at " : "named elements at ") + cap.at();
    }

    private void compareTotal(Total old, Total current) {
        changes.compare(Kind.COUNTED_DIFFERENTLY, "What the total is the mean of", of(old), of(current));
        changes.compare(
                Kind.COUNTED_DIFFERENTLY,
                "The coverage rule",
                old.coverage().map(RulesDiff::coverage).orElse(""),
                current.coverage().map(RulesDiff::coverage).orElse(""));
        changes.match(
                "Band",
                old.bands(),
                current.bands(),
                Total.Band::key,
                (one, other) -> changes.compare(
                        Kind.COUNTED_DIFFERENTLY, "The lower end of band " + one.key(), one.from(), other.from()));
        changes.compare(
                Kind.OTHER,
                "The completeness below which a score is provisional",
                old.provisionalBelow(),
                current.provisionalBelow());
        changes.compare(Kind.OTHER, "The areas of which the lowest score is shown", old.lowestOf(), current.lowestOf());
        changes.compare(
                Kind.OTHER,
                "Whether the geometric mean is shown",
                yes(old.geometricMean()),
                yes(current.geometricMean()));
        changes.compare(Kind.OTHER, "The number of decimals shown", old.shownDecimals(), current.shownDecimals());
        changes.compare(
                Kind.OTHER, "The number of decimals exported", old.exportedDecimals(), current.exportedDecimals());
        changes.compare(Kind.COUNTED_DIFFERENTLY, "How companies are ranked", ranking(old), ranking(current));
    }

    private static String of(Total total) {
        return total.of() == Total.Of.AREAS ? "the areas" : "the indicators";
    }

    private static String coverage(Total.Coverage coverage) {
        return "at least " + coverage.elements() + " elements, full weight from a share of " + coverage.share();
    }

    private static String ranking(Total total) {
        return total.ranking().decimals() < 0
                ? "ties within " + total.ranking().joinWithin() + " points"
                : "on scores rounded to " + total.ranking().decimals() + " decimals";
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}
