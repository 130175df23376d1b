package org.principled.assessment.answer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Derives the id of an answer from what it is the answer to, so that saving needs no look-up. */
final class AnswerId {

    private AnswerId() {}

    static UUID of(UUID assessment, String code, String line) {
        String name = assessment + "\n" + code + "\n" + line;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
