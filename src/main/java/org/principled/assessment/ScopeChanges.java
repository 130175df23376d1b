package org.principled.assessment;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.Person;
import org.principled.answer.Unit;
import org.principled.canonical.Fraction;
import org.principled.database.Writes;
import org.principled.problem.ProblemException;
import org.principled.questionnaire.Questionnaire;
import org.principled.questionnaire.Units;

/** Changing which parts of a company an assessment covers. Answers are never touched: those out of scope are kept and do not count. */
@Singleton
public class ScopeChanges {

    private static final int MOST_LINES = 100;
    private static final int LONGEST_CLASS = 40;
    private static final int LONGEST_PROFILES = 400;
    private static final int LONGEST_SHARE = 40;

    private final Access access;
    private final PinnedEditions editions;
    private final AssessmentProblems problems;
    private final EntityManager entities;

    ScopeChanges(Access access, PinnedEditions editions, AssessmentProblems problems, EntityManager entities) {
        this.access = access;
        this.editions = editions;
        this.problems = problems;
        this.entities = entities;
    }

    /**
     * Sets lines and profiles.
     *
     * @param profiles profiles of the company as a whole
     * @param lines all lines, in the order in which they are shown
     * @param expectedVersion the version of the scope that the person saw
     * @return the new version; empty where somebody else changed the scope in the meantime, and nothing was written
     * @throws ProblemException as {@link Access#demand}; or if profiles or lines are not such as the questionnaire knows
     */
    @Writes
    public Optional<Integer> change(
            Person person, UUID assessment, List<String> profiles, List<Line> lines, int expectedVersion) {
        AssessmentHead head = access.demand(person, assessment, Act.SCOPE);
        check(editions.of(head).questionnaire(), profiles, lines);
        int changed = access.update(
                "profiles = ?1, scopeVersion = scopeVersion + 1, revision = revision + 1"
                        + " where id = ?2 and scopeVersion = ?3 and state = 'draft'",
                Words.join(profiles),
                assessment,
                expectedVersion);
        if (changed != 1) {
            return Optional.empty();
        }
        replace(assessment, lines);
        return Optional.of(expectedVersion + 1);
    }

    /** Sets lines and profiles as an imported sheet has them; within the transaction of the import, which has asked {@link Access}. */
    public void set(AssessmentHead head, List<String> profiles, List<Line> lines) {
        check(editions.of(head).questionnaire(), profiles, lines);
        access.update("profiles = ?1, scopeVersion = scopeVersion + 1 where id = ?2", Words.join(profiles), head.id());
        replace(head.id(), lines);
    }

    /** Whether the assessment has this line. */
    public boolean has(AssessmentHead head, String line) {
        return entities.find(StoredLine.class, new StoredLine.Key(head.id(), line)) != null;
    }

    /** The lines of the assessment, in their order. */
    public List<Line> linesOf(AssessmentHead head) {
        return entities.createQuery("from StoredLine where assessmentId = ?1 order by position", StoredLine.class)
                .setParameter(1, head.id())
                .getResultStream()
                .map(StoredLine::view)
                .toList();
    }

    private void replace(UUID assessment, List<Line> lines) {
        // Lines that were read in this transaction must not be taken for those that are written.
        entities.flush();
        entities.clear();
        entities.createQuery("delete from StoredLine where assessmentId = ?1")
                .setParameter(1, assessment)
                .executeUpdate();
        for (int i = 0; i < lines.size(); i++) {
            entities.persist(new StoredLine(assessment, lines.get(i), i));
        }
    }

    private void check(Questionnaire questionnaire, List<String> profiles, List<Line> lines) {
        checkProfiles(questionnaire, profiles);
        if (lines.size() > MOST_LINES) {
            throw problems.tooManyLines(MOST_LINES);
        }
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            checkProfiles(questionnaire, line.profiles());
            boolean isKnownKind =
                    Line.id(line.key()).filter(id -> isKind(questionnaire, id)).isPresent();
            boolean fits =
                    line.key().length() <= Line.LONGEST_KEY && line.unitClass().length() <= LONGEST_CLASS;
            if (!isKnownKind || !fits || !seen.add(line.key()) || !isShare(line.share()) || !Storable.is(line.key())) {
                throw problems.lineRefused(line.key());
            }
        }
    }

    private static boolean isKind(Questionnaire questionnaire, Unit.Id id) {
        return questionnaire.units().kinds().stream().map(Units.Kind::key).anyMatch(id.kind()::equals);
    }

    private static boolean isShare(Optional<Fraction> share) {
        return share.map(each -> each.signum() >= 0
                        && each.compareTo(Fraction.ONE) <= 0
                        && each.toString().length() <= LONGEST_SHARE)
                .orElse(true);
    }

    private void checkProfiles(Questionnaire questionnaire, List<String> profiles) {
        profiles.stream()
                .filter(profile -> !questionnaire.profiles().contains(profile))
                .findFirst()
                .ifPresent(unknown -> {
                    throw problems.profileUnknown(unknown);
                });
        if (String.join(" ", profiles).length() > LONGEST_PROFILES) {
            throw problems.profileUnknown("");
        }
    }
}
