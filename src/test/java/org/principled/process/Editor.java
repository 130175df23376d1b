package org.principled.process;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.principled.assessment.TestEditions;
import org.principled.questionnaire.Element;

/** Somebody who answers with others, on the same twenty elements, and sends a file now and then; each acknowledgement is noted. */
final class Editor {

    private static final int MOST_FILES = 3;
    private static final int LARGEST_FILE = 100_000;
    private static final List<String> CODES = TestEditions.pinned().questionnaire().elements().stream()
            .map(Element::code)
            .limit(20)
            .toList();

    private final ApiClient api;
    private final String assessment;
    private final Acknowledged acknowledged;
    private final Random dice;
    private final Map<String, Integer> versions = new HashMap<>();
    private int files;

    Editor(ApiClient api, String assessment, Acknowledged acknowledged, Random dice) {
        this.api = api;
        this.assessment = assessment;
        this.acknowledged = acknowledged;
        this.dice = dice;
    }

    /**
     * Saves an answer or sends a file.
     *
     * @return whether it was kept; otherwise somebody else was faster
     * @throws java.io.UncheckedIOException if the server did not answer
     */
    boolean act() {
        if (files < MOST_FILES && dice.nextInt(30) == 0) {
            files++;
            return attach(text(dice.nextInt(LARGEST_FILE)));
        }
        return save(text(20));
    }

    private boolean save(String reason) {
        acknowledged.sending(reason);
        String code = CODES.get(dice.nextInt(CODES.size()));
        Reply reply = api.put(
                assessment + "/answers/" + code,
                versions.getOrDefault(code, 0),
                Map.of("said", "chosen", "answer", "yes", "reason", reason));
        boolean saved = reply.status() == 200;
        if (!saved) {
            reply.demand(412);
        }
        int version = (saved ? reply.json() : reply.json().get("theirs"))
                .get("version")
                .asInt();
        versions.put(code, version);
        if (saved) {
            acknowledged.answer(code, version, reason);
        } else {
            acknowledged.refused(reason);
        }
        return saved;
    }

    private boolean attach(String content) {
        Reply reply = api.upload(
                assessment + "/evidence",
                "public",
                Map.of("kind", "PUB", "title", "A policy"),
                "policy.txt",
                content.getBytes(StandardCharsets.UTF_8));
        reply.demand(201);
        acknowledged.file(reply.json().get("id").asText(), content);
        return true;
    }

    private String text(int length) {
        byte[] bytes = new byte[length + 9];
        dice.nextBytes(bytes);
        return Base64.getMimeEncoder().encodeToString(bytes);
    }
}
