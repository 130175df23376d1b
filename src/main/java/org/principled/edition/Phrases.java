package org.principled.edition;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.principled.canonical.Fraction;
import org.principled.questionnaire.Applicability;
import org.principled.questionnaire.Area;
import org.principled.questionnaire.Circumstance;
import org.principled.questionnaire.Condition;
import org.principled.questionnaire.Element;
import org.principled.questionnaire.Indicator;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.ScopingQuestion;
import org.principled.questionnaire.Total;

/**
 * Conditions, and who they concern, in words.
 *
 * @param questionnaire the edition
 * @param wording its texts in the language being read
 * @param words our words in that language
 */
record Phrases(Questionnaire questionnaire, Wording wording, RuleMessages words) {

    /** Whether some elements count more than others; weights are told only then. */
    boolean elementsAreWeighted() {
        return differ(questionnaire.elements().stream().map(Element::weight));
    }

    /** Whether some indicators count more than others. */
    boolean indicatorsAreWeighted() {
        return differ(questionnaire.indicators().map(Indicator::weight));
    }

    /** Whether some areas count more than others in the total. */
    boolean areasAreWeighted() {
        return questionnaire.total().of() == Total.Of.AREAS
                && differ(questionnaire.areas().stream().map(Area::weight));
    }

    private static boolean differ(Stream<Fraction> weights) {
        return weights.distinct().limit(2).count() > 1;
    }

    /** Who an element applies to: one line per way in which it comes to apply; none where all are asked alike. */
    List<Audience> audiences(Element element) {
        if (questionnaire.profiles().isEmpty() && element.applies().isEmpty()) {
            return List.of();
        }
        if (element.applies().isEmpty()) {
            return List.of(new Audience(words.everybody(), ""));
        }
        return element.applies().stream().map(this::audience).toList();
    }

    /**
     * Who an element applies to.
     *
     * @param who profiles, or everybody
     * @param condition what else must hold; empty where nothing must
     */
    record Audience(String who, String condition) {}

    private Audience audience(Applicability way) {
        return new Audience(who(way.profiles()), way.when().map(this::condition).orElse(""));
    }

    private String who(List<String> profiles) {
        if (profiles.isEmpty()) {
            return words.everybody();
        }
        return profiles.containsAll(questionnaire.profiles())
                ? words.everyProfile()
                : list(profiles.stream().map(wording::profile).toList());
    }

    /** A condition as a clause that can follow "if". */
    String condition(Condition condition) {
        if (condition instanceof Condition.Answered answered) {
            return words.answered(
                    words.quoted(wording.scopingQuestion(answered.question())),
                    either(answered.answers().stream()
                            .map(answer -> words.quoted(wording.scopingAnswer(answer)))
                            .toList()));
        }
        if (condition instanceof Condition.All all) {
            return joined(all.conditions(), words::all);
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.conditions(), words::any);
        }
        return words.not(inner(((Condition.Not) condition).condition()));
    }

    private String joined(List<Condition> conditions, BinaryOperator<String> join) {
        return conditions.stream()
                .map(part -> conditions.size() == 1 ? condition(part) : inner(part))
                .reduce(join)
                .orElse("");
    }

    private String inner(Condition condition) {
        String text = condition(condition);
        return condition instanceof Condition.Answered ? text : words.group(text);
    }

    /** The answers of a scoping question, quoted. */
    String answers(ScopingQuestion question) {
        return either(question.answers().stream()
                .map(answer -> words.quoted(wording.scopingAnswer(answer)))
                .toList());
    }

    /** What can be the case with a piece of evidence. */
    String circumstance(Circumstance circumstance) {
        return switch (circumstance) {
            case PUBLIC_ADDRESS -> words.publicAddress();
            case UPLOADED -> words.uploaded();
            case CANNOT_BE_SHOWN -> words.cannotBeShown();
        };
    }

    /** The plural name of a kind of unit. */
    String units(String kind) {
        return wording.label("unit-kinds." + kind + ".plural", kind);
    }

    String either(List<String> alternatives) {
        return alternatives.stream().reduce(words::any).orElse("");
    }

    String list(List<String> members) {
        return members.stream().reduce(words::comma).orElse("");
    }
}
