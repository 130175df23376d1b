package org.principled.assessment.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;
import org.principled.assessment.answer.AnswerRows;
import org.principled.assessment.answer.LineOpened;
import org.principled.exchange.FlatJson;

/**
 * The rows of evidence and of what rests on it, for use cases that have asked {@link org.principled.assessment.Access} and called {@code
 * change} in the same transaction.
 */
@Singleton
public class EvidenceRows implements PanacheRepositoryBase<StoredEvidence, UUID> {

    private final AnswerRows answers;
    private final Clock clock;

    EvidenceRows(AnswerRows answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** An answer by its code and line. */
    public record Answered(String code, String line) {}

    /** Every piece of evidence of an assessment, those that were removed among them; two queries, whatever their number. */
    public List<EvidenceItem> all(UUID assessment) {
        return all(assessment, answeredById(assessment, answers.all(assessment)));
    }

    /** As {@link #all(UUID)}, for callers that have read the answers already. */
    public List<EvidenceItem> all(UUID assessment, List<AnswerRows.Row> given) {
        return all(assessment, answeredById(assessment, given));
    }

    /** The hashes of all files that evidence refers to, of every assessment. */
    @Transactional
    Set<String> files() {
        return Set.copyOf(getEntityManager()
                .createQuery("select distinct fileSha256 from StoredEvidence where fileSha256 <> ''", String.class)
                .getResultList());
    }

    private static Map<UUID, Answered> answeredById(UUID assessment, List<AnswerRows.Row> rows) {
        Map<UUID, Answered> byId = new HashMap<>();
        rows.forEach(row -> byId.put(
                AnswerRows.id(assessment, row.state().code(), row.state().line()),
                new Answered(row.state().code(), row.state().line())));
        return byId;
    }

    private List<EvidenceItem> all(UUID assessment, Map<UUID, Answered> answered) {
        Map<UUID, List<EvidenceItem.RestsOn>> resting = new HashMap<>();
        for (StoredLink link : links(assessment)) {
            Answered by = answered.get(link.answerId());
            if (by != null && !link.isRemoved()) {
                resting.computeIfAbsent(link.evidenceId(), none -> new ArrayList<>())
                        .add(new EvidenceItem.RestsOn(by.code(), by.line(), link.salt()));
            }
        }
        return list("assessmentId = ?1 order by changedAt, id", assessment).stream()
                .map(stored -> stored.view(resting.getOrDefault(stored.id(), List.of())))
                .toList();
    }

    private List<StoredLink> links(UUID assessment) {
        return getEntityManager()
                .createQuery(
                        "select link from StoredLink link, StoredEvidence evidence"
                                + " where link.evidenceId = evidence.id and evidence.assessmentId = ?1",
                        StoredLink.class)
                .setParameter(1, assessment)
                .getResultList();
    }

    /** One piece of evidence of an assessment. */
    Optional<EvidenceItem> find(UUID assessment, UUID id) {
        return stored(assessment, id).map(stored -> stored.view(restingOn(id)));
    }

    /** The version of a piece of evidence of an assessment; empty where there is none. */
    Optional<Integer> versionOf(UUID assessment, UUID id) {
        return stored(assessment, id).map(stored -> stored.view(List.of()).version());
    }

    private Optional<StoredEvidence> stored(UUID assessment, UUID id) {
        return findByIdOptional(id).filter(stored -> stored.assessmentId().equals(assessment));
    }

    private List<EvidenceItem.RestsOn> restingOn(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select answer.code, answer.line, link.salt from StoredLink link, StoredAnswer answer"
                                + " where link.evidenceId = ?1 and link.removed = false and answer.id = link.answerId"
                                + " order by answer.code, answer.line",
                        Object[].class)
                .setParameter(1, id)
                .getResultStream()
                .map(row -> new EvidenceItem.RestsOn((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** Records a piece of evidence. */
    public UUID add(Person person, UUID assessment, EvidenceContent content, EvidenceItem.@Nullable AttachedFile file) {
        StoredEvidence stored = new StoredEvidence(assessment, content, person.id(), now());
        if (file != null) {
            stored.setFile(file);
        }
        persist(stored);
        return stored.id();
    }

    /** Writes the next version of what is recorded; whether the expected version was still the newest. */
    boolean change(Person person, UUID id, EvidenceContent content, int expected) {
        return update(
                        "audience = ?1, content = ?2, version = version + 1, changedBy = ?3, changedAt = ?4"
                                + " where id = ?5 and version = ?6",
                        content.audience().key(),
                        FlatJson.write(content.fields()),
                        person.id(),
                        now(),
                        id,
                        expected)
                == 1;
    }

    /** Takes a piece of evidence away or brings it back; whether the expected version was still the newest. */
    boolean setRemoved(Person person, UUID id, boolean removed, int expected) {
        return update(
                        "removed = ?1, version = version + 1, changedBy = ?2, changedAt = ?3"
                                + " where id = ?4 and version = ?5",
                        removed,
                        person.id(),
                        now(),
                        id,
                        expected)
                == 1;
    }

    /**
     * Lets an answer rest on a piece of evidence. An answer that was never given becomes an open one.
     *
     * @param salt of the annex item that this becomes
     */
    public void link(Person person, UUID assessment, UUID evidence, Answered answer, String salt) {
        answers.ensure(person, assessment, answer.code(), answer.line());
        set(person, new StoredLink.Key(AnswerRows.id(assessment, answer.code(), answer.line()), evidence), false, salt);
    }

    /** Lets an answer rest on a piece of evidence no longer. */
    public void unlink(Person person, UUID assessment, UUID evidence, Answered answer) {
        set(
                person,
                new StoredLink.Key(AnswerRows.id(assessment, answer.code(), answer.line()), evidence),
                true,
                AnswerRows.salt());
    }

    private void set(Person person, StoredLink.Key key, boolean removed, String salt) {
        StoredLink link = getEntityManager().find(StoredLink.class, key);
        if (link != null) {
            link.set(removed, salt, person.id(), now());
        } else if (!removed) {
            getEntityManager().persist(new StoredLink(key.answerId(), key.evidenceId(), salt, person.id(), now()));
        }
    }

    /** A line that begins with what the company said rests on the same evidence. */
    void copy(@Observes LineOpened opened) {
        UUID company = AnswerRows.id(opened.assessment(), opened.code(), "");
        UUID line = AnswerRows.id(opened.assessment(), opened.code(), opened.line());
        getEntityManager()
                .createQuery("from StoredLink where answerId = ?1 and removed = false", StoredLink.class)
                .setParameter(1, company)
                .getResultList()
                .forEach(link -> getEntityManager()
                        .persist(new StoredLink(
                                line, link.evidenceId(), AnswerRows.salt(), link.changedBy(), link.changedAt())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
