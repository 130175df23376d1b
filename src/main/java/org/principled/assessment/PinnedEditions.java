package org.principled.assessment;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.principled.edition.Editions;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;
import org.principled.questionnaire.Edition;

/** The editions that assessments answer, each compiled once. */
@Singleton
public class PinnedEditions {

    private final Editions editions;
    private final AssessmentProblems problems;
    private final Map<String, PinnedEdition> compiled = new ConcurrentHashMap<>();

    PinnedEditions(Editions editions, AssessmentProblems problems) {
        this.editions = editions;
        this.problems = problems;
    }

    /**
     * The edition that an assessment stays on.
     *
     * @throws ProblemException if this program does not hold it, or holds another text under its name
     */
    public PinnedEdition of(AssessmentHead assessment) {
        return of(assessment.edition(), assessment.editionSha256());
    }

    /** As {@link #of(AssessmentHead)}. */
    public PinnedEdition of(Assessment assessment) {
        return of(assessment.edition(), assessment.editionSha256());
    }

    private PinnedEdition of(String name, String sha256) {
        PinnedEdition pinned = named(name);
        if (!pinned.questionnaire().edition().sha256().equals(sha256)) {
            throw problems.editionChanged(name);
        }
        return pinned;
    }

    /**
     * The edition of this name.
     *
     * @param name {@code id@edition}
     * @throws ProblemException if this program does not hold it
     */
    PinnedEdition named(String name) {
        PinnedEdition known = compiled.get(name);
        return known == null ? compiled.computeIfAbsent(name, this::compile) : known;
    }

    private PinnedEdition compile(String name) {
        return editions.all().stream()
                .filter(held -> edition(held).name().equals(name))
                .findFirst()
                .map(held -> new PinnedEdition(held.questionnaire(), held.texts()))
                .orElseThrow(() -> new ProblemException(ProblemType.EDITION_NOT_FOUND, name, "/"));
    }

    private static Edition edition(Editions.Held held) {
        return held.questionnaire().edition();
    }
}
