package org.principled.assessment.answer;

import static java.util.Map.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.principled.account.Person;

/**
 * The rows of answers and their history, for use cases that have asked {@link org.principled.assessment.Access} and called {@code change}
 * in the same transaction, so that no two of them change one assessment at a time.
 */
@Singleton
public class AnswerRows implements PanacheRepositoryBase<StoredAnswer, UUID> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final String UPDATE = "said = :said, choice = :choice, statedGrades = :grades, about = :about,"
            + " reason = :reason, reasonAudience = :audience, reasonSalt = :salt, privileged = :privileged,"
            + " carried = :carried, folded = :folded, version = :next, changedBy = :by, changedAt = :at"
            + " where id = :id and version = :version";

    private final Clock clock;

    AnswerRows(Clock clock) {
        this.clock = clock;
    }

    /**
     * An answer with what its sheet needs besides.
     *
     * @param id of the row
     * @param state the answer, its author without a name
     * @param reasonSalt salt of the annex item that its reason becomes
     */
    public record Row(UUID id, AnswerState state, String reasonSalt) {}

    /** A new salt for an annex item: 32 hexadecimal digits. */
    public static String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The id of the row of an answer, whether there is one or not. */
    public static UUID id(UUID assessment, String code, String line) {
        return AnswerId.of(assessment, code, line);
    }

    /** Every answer of an assessment, by code and line. */
    public List<Row> all(UUID assessment) {
        return list("assessmentId = ?1 order by code, line", assessment).stream()
                .map(AnswerRows::row)
                .toList();
    }

    /** One answer, if there is a row. */
    public Optional<Row> row(UUID assessment, String code, String line) {
        return findByIdOptional(AnswerId.of(assessment, code, line)).map(AnswerRows::row);
    }

    /** The answers under one code: of the company and of its lines. */
    List<Row> of(UUID assessment, String code) {
        return list("assessmentId = ?1 and code = ?2", assessment, code).stream()
                .map(AnswerRows::row)
                .toList();
    }

    private static Row row(StoredAnswer stored) {
        return new Row(stored.id(), stored.view(""), stored.reasonSalt());
    }

    /** The time, as exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Writes the next version of an answer, and its history.
     *
     * @param before the row as it is; null where there is none
     * @param next what it becomes; its version is one more than before
     * @param restoredFrom the version it restores; null where it is written anew
     */
    AnswerState write(UUID assessment, @Nullable Row before, AnswerState next, @Nullable Integer restoredFrom) {
        return write(assessment, before, next, restoredFrom, salt(before, next));
    }

    AnswerState write(
            UUID assessment,
            @Nullable Row before,
            AnswerState next,
            @Nullable Integer restoredFrom,
            String reasonSalt) {
        StoredAnswer stored = new StoredAnswer(assessment, next, reasonSalt);
        if (before == null) {
            persist(stored);
        } else if (update(UPDATE, parameters(stored.id(), next, reasonSalt)) != 1) {
            throw new StaleVersionException();
        }
        getEntityManager().persist(new StoredVersion(stored.id(), next, restoredFrom));
        return next;
    }

    private static Map<String, Object> parameters(UUID id, AnswerState next, String salt) {
        Content content = next.content();
        return Map.ofEntries(
                entry("said", content.said().key()),
                entry("choice", content.choice()),
                entry("grades", String.join(" ", next.statedGrades())),
                entry("about", String.join(" ", content.about())),
                entry("reason", content.reason()),
                entry("audience", content.audience().key()),
                entry("salt", salt),
                entry("privileged", content.privileged()),
                entry("carried", next.carried()),
                entry("folded", next.folded()),
                entry("next", next.version()),
                entry("by", next.author().id()),
                entry("at", next.at()),
                entry("id", id),
                entry("version", next.version() - 1));
    }

    /** A reason that changed is another annex item, which the old hash must not give away. */
    private static String salt(@Nullable Row before, AnswerState next) {
        return before != null
                        && before.state()
                                .content()
                                .reason()
                                .equals(next.content().reason())
                ? before.reasonSalt()
                : salt();
    }

    /** A new version by a person, now; what is confirmed or said anew is no longer carried. */
    AnswerState next(Person person, String code, String line, @Nullable Row before, Content content) {
        AnswerState.Author author = new AnswerState.Author(person.id(), person.name());
        if (before == null) {
            return new AnswerState(code, line, content, List.of(), false, false, 1, author, now());
        }
        AnswerState old = before.state();
        boolean sameClaim =
                old.content().said() == content.said() && old.content().choice().equals(content.choice());
        List<String> grades = sameClaim ? old.statedGrades() : List.of();
        return new AnswerState(code, line, content, grades, false, old.folded(), old.version() + 1, author, now());
    }

    /** Makes sure that there is a row, so that evidence can be attached to what is not answered yet. */
    public void ensure(Person person, UUID assessment, String code, String line) {
        if (findByIdOptional(AnswerId.of(assessment, code, line)).isEmpty()) {
            write(assessment, null, next(person, code, line, null, Content.OPEN), null);
            flush();
        }
    }

    /** What an answer said before its newest version; empty where it said nothing. */
    public Optional<AnswerState> previous(UUID assessment, AnswerState now) {
        return version(AnswerId.of(assessment, now.code(), now.line()), now.version() - 1)
                .map(stored -> stored.view(now.code(), now.line(), "").state());
    }

    /** Every state an answer had, the newest first. */
    List<StoredVersion> history(UUID id) {
        return getEntityManager()
                .createQuery("from StoredVersion where answerId = ?1 order by version desc", StoredVersion.class)
                .setParameter(1, id)
                .getResultList();
    }

    Optional<StoredVersion> version(UUID id, int version) {
        return Optional.ofNullable(getEntityManager().find(StoredVersion.class, new StoredVersion.Key(id, version)));
    }
}
