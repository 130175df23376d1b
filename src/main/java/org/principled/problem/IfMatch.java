package org.principled.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says which version of something a request is about: the header {@code If-Match} (RFC 9110, 13.1.1) with one strong entity tag. */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");
    private static final Pattern STATE = Pattern.compile("\"([0-9a-f]{1,64})\"");

    private IfMatch() {}

    /**
     * The version that the sender read before.
     *
     * @param header as it was sent, if it was
     * @throws ProblemException {@link ProblemType#PRECONDITION_REQUIRED} if there is none, {@link ProblemType#PRECONDITION_FAILED} if it is
     *     no tag of ours, which nothing can match
     */
    public static int version(@Nullable String header) {
        return Integer.parseInt(content(header, TAG));
    }

    /**
     * The state that the sender read before, where what stands there has no versions and is known by a hash.
     *
     * @param header as it was sent, if it was
     * @throws ProblemException as {@link #version}
     */
    public static String state(@Nullable String header) {
        return content(header, STATE);
    }

    private static String content(@Nullable String header, Pattern form) {
        if (header == null || header.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        Matcher tag = form.matcher(header.strip());
        if (!tag.matches()) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED);
        }
        return tag.group(1);
    }
}
