package org.principled.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says which version of something a request is about: the header {@code If-Match} (RFC 9110, 13.1.1) with one strong entity tag. */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    private IfMatch() {}

    /**
     * The version that the sender read before.
     *
     * @param header as it was sent, if it was
     * @throws ProblemException {@link ProblemType#PRECONDITION_REQUIRED} if there is none, {@link ProblemType#PRECONDITION_FAILED} if it is
     *     no tag of ours, which nothing can match
     */
    public static int version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED);
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw ProblemException.of(ProblemType.PRECONDITION_FAILED);
        }
        return Integer.parseInt(tag.group(1));
    }
}
