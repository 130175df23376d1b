package org.principled.problem;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A problem that ends a request and is told to whoever made it. Never changed: what adds to it gives a new one. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/";

    private final ProblemType type;
    private final String about;
    private final String wayBack;
    private final @Nullable String sentence;
    private final transient Map<String, Object> members;
    private final @Nullable Duration retryAfter;

    /**
     * A problem told in the words of its type.
     *
     * @param type what kind of problem it is
     * @param about what was asked for, as {@link ProblemType} says; shown to the person, so never anything secret
     * @param wayBack path of a page from which the person can go on
     */
    public ProblemException(ProblemType type, String about, String wayBack) {
        this(type, about, wayBack, null, Map.of(), null);
    }

    private ProblemException(
            ProblemType type,
            String about,
            String wayBack,
            @Nullable String sentence,
            Map<String, Object> members,
            @Nullable Duration retryAfter) {
        super(type + ": " + (sentence == null ? about : sentence));
        this.type = type;
        this.about = about;
        this.wayBack = wayBack;
        this.sentence = sentence;
        this.members = members;
        this.retryAfter = retryAfter;
    }

    /** A problem told in the words of its type, which has to be about nothing in particular. */
    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, "", HOME);
    }

    /**
     * A problem told in a sentence of its own.
     *
     * @param sentence one clear sentence from a message bundle: what, where, what to do
     */
    public static ProblemException of(ProblemType type, String sentence) {
        return new ProblemException(type, "", HOME, sentence, Map.of(), null);
    }

    /** The same problem with the path of a page from which the person can go on. */
    public ProblemException backTo(String path) {
        return new ProblemException(type, about, path, sentence, members, retryAfter);
    }

    /**
     * The same problem with an extension member (RFC 9457, section 3.2) for scripts, such as the present state.
     *
     * @param value anything that can be written as JSON
     */
    public ProblemException with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new ProblemException(type, about, wayBack, sentence, Collections.unmodifiableMap(more), retryAfter);
    }

    /** The same problem with how long to wait before asking again; sent in whole seconds, rounded up. */
    public ProblemException retryAfter(Duration wait) {
        return new ProblemException(type, about, wayBack, sentence, members, wait);
    }

    public ProblemType type() {
        return type;
    }

    public String about() {
        return about;
    }

    public String wayBack() {
        return wayBack;
    }

    /** Its own sentence; empty where the words of the type say it. */
    public Optional<String> sentence() {
        return Optional.ofNullable(sentence);
    }

    /** Extension members by name, in the order in which they were added. */
    public Map<String, Object> members() {
        return members;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
