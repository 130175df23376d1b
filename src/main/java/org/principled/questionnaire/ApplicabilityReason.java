package org.principled.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * Why an element applies, or does not, to somebody with certain profiles and answers to scoping questions.
 *
 * @param kind the reason in a word
 * @param grounds the ways that make it so: for {@code APPLIES} those that hold, for {@code CONDITION} those whose profiles are held and
 *     whose condition is not so, for {@code NO_PROFILE} all; none for {@code EVERYBODY}
 */
public record ApplicabilityReason(Kind kind, List<Ground> grounds) {

    /** The reason in a word. */
    public enum Kind {
        /** It applies, as it does to everybody. */
        EVERYBODY,
        /** It applies, as at least one of its ways holds. */
        APPLIES,
        /** It does not apply, as none of the profiles it is for is held. */
        NO_PROFILE,
        /** It does not apply, as what else must be so is not, given the answers to scoping questions. */
        CONDITION
    }

    /**
     * One way in which the element comes to apply.
     *
     * @param profiles those of its profiles that are held; all of them for {@code NO_PROFILE} and where no profile is stated. Empty where
     *     the way is for everybody
     * @param when what else must hold, if anything
     * @param premises the answers that decide whether that holds
     */
    public record Ground(List<String> profiles, Optional<Condition> when, List<Premise> premises) {
        public Ground {
            profiles = List.copyOf(profiles);
            premises = List.copyOf(premises);
        }
    }

    /**
     * What counts for a scoping question.
     *
     * @param question code of the question
     * @param answer the answer that counts
     * @param basis why it counts
     */
    public record Premise(String question, String answer, Basis basis) {}

    /** Why an answer to a scoping question counts. */
    public enum Basis {
        /** It was given. */
        SAID,
        /** The question is open, and this is what counts until it is answered. */
        OPEN,
        /** The question is not asked, given what counts for the others, and this is what counts then. */
        NOT_ASKED
    }

    public ApplicabilityReason {
        grounds = List.copyOf(grounds);
    }

    /** Whether the element applies. */
    public boolean applies() {
        return kind == Kind.EVERYBODY || kind == Kind.APPLIES;
    }
}
