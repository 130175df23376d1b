package org.principled.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.principled.canonical.Sha256;
import org.principled.language.Spoken;
import org.principled.problem.ProblemException;
import org.principled.problem.ProblemType;

/**
 * Lets a script repeat a request whose answer it never saw: an act that was sent with an {@code Idempotency-Key} is done once, and every
 * repetition is answered as the first one was. Key and answer are stored in the transaction of the act itself.
 */
@Singleton
public class Idempotency {

    /** The header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final Once once;
    private final ObjectMapper json;
    private final RetryMessages words;

    Idempotency(Once once, ObjectMapper json, Spoken spoken) {
        this.once = once;
        this.json = json;
        this.words = spoken.words(RetryMessages.class);
    }

    /**
     * What an act is answered with.
     *
     * @param status HTTP status
     * @param location path of what was made; empty where nothing was
     * @param body JSON
     */
    public record Answer(int status, String location, String body) {}

    /**
     * What an act came to.
     *
     * @param status HTTP status
     * @param location path of what was made; empty where nothing was
     * @param body what is written as JSON
     */
    public record Result(int status, String location, Object body) {}

    /**
     * Somebody's request.
     *
     * @param account whose
     * @param key as it was sent, if it was: without one, every request is a new act
     * @param path method and path
     * @param body what was sent, as it can be written as JSON
     */
    public record Request(UUID account, @Nullable String key, String path, Object body) {}

    /**
     * Does an act, unless it was done before.
     *
     * @param act runs in the transaction that also stores the answer; what it throws undoes everything and is not remembered
     * @throws ProblemException if the key has no proper form, or came before with another request
     */
    public Answer answer(Request request, Supplier<Result> act) {
        String key = request.key();
        if (key != null && !KEY.matcher(key).matches()) {
            throw ProblemException.of(ProblemType.UNPROCESSABLE, words.keyForm());
        }
        String hash = Sha256.hex((request.path() + "\n" + write(request.body())).getBytes(StandardCharsets.UTF_8));
        Supplier<Answer> written = () -> {
            Result result = act.get();
            return new Answer(result.status(), result.location(), write(result.body()));
        };
        try {
            return once.answer(request.account(), Optional.ofNullable(key), hash, written);
        } catch (PersistenceException collision) {
            if (!(collision instanceof ConstraintViolationException)) {
                throw collision;
            }
            // Two requests at once wanted the same key, or the same name. The second sees now what the first has done.
            return once.answer(request.account(), Optional.ofNullable(key), hash, written);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of ours cannot be written as JSON", impossible);
        }
    }

    /** The transaction. */
    @Singleton
    static class Once {

        private static final String FIND = "select request_sha256, status, location, body from idempotency"
                + " where account_id = ?1 and idempotency_key = ?2";
        private static final String CLAIM =
                "insert into idempotency (account_id, idempotency_key, request_sha256, status,"
                        + " location, body, at) values (?1, ?2, ?3, 0, '', '', ?4)";
        private static final String FILL = "update idempotency set status = ?3, location = ?4, body = ?5"
                + " where account_id = ?1 and idempotency_key = ?2";

        private final EntityManager entities;
        private final Clock clock;
        private final RetryMessages words;

        Once(EntityManager entities, Clock clock, Spoken spoken) {
            this.entities = entities;
            this.clock = clock;
            this.words = spoken.words(RetryMessages.class);
        }

        @Writes
        Answer answer(UUID account, Optional<String> key, String hash, Supplier<Answer> act) {
            if (key.isEmpty()) {
                return act.get();
            }
            Optional<Answer> before = find(account, key.get(), hash);
            if (before.isPresent()) {
                return before.get();
            }
            claim(account, key.get(), hash);
            Answer answer = act.get();
            entities.createNativeQuery(FILL)
                    .setParameter(1, account)
                    .setParameter(2, key.get())
                    .setParameter(3, answer.status())
                    .setParameter(4, answer.location())
                    .setParameter(5, answer.body())
                    .executeUpdate();
            return answer;
        }

        /** Before the act: the same request, sent twice at once, waits here until the other has ended, and then fails on the key. */
        private void claim(UUID account, String key, String hash) {
            entities.createNativeQuery(CLAIM)
                    .setParameter(1, account)
                    .setParameter(2, key)
                    .setParameter(3, hash)
                    .setParameter(4, clock.instant())
                    .executeUpdate();
        }

        private Optional<Answer> find(UUID account, String key, String hash) {
            List<?> rows = entities.createNativeQuery(FIND)
                    .setParameter(1, account)
                    .setParameter(2, key)
                    .getResultList();
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            Object[] row = (Object[]) rows.get(0);
            if (!hash.equals(row[0])) {
                throw ProblemException.of(ProblemType.UNPROCESSABLE, words.keyReused());
            }
            return Optional.of(new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3]));
        }
    }
}
