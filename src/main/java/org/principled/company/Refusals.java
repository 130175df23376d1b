package org.principled.company;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/** Refusals as a script is told them. */
@Singleton
class Refusals {

    private final ComplaintWords words;

    Refusals(ComplaintWords words) {
        this.words = words;
    }

    /** What is sent is refused: the first sentence as the detail, every one as {@code violations}. */
    ProblemException of(List<Complaint> complaints) {
        List<ComplaintWords.Told> told = words.told(complaints);
        ComplaintWords.Told first = told.get(0);
        return ProblemException.of(ProblemType.UNPROCESSABLE, first.field() + ": " + first.message())
                .with("violations", told);
    }

    /** What was sent, which must not be nothing. */
    static <T> T sent(@Nullable T body) {
        if (body == null) {
            throw ProblemException.of(ProblemType.REQUEST_NOT_UNDERSTOOD);
        }
        return body;
    }

    /** Somebody else was faster: what is stored now as {@code now}. */
    static ProblemException stale(Object now) {
        return ProblemException.of(ProblemType.PRECONDITION_FAILED).with("now", now);
    }
}
