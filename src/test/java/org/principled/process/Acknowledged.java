package org.principled.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.principled.canonical.Sha256;

/** What the clients of a server were told, kept outside the server: the truth that its database is measured by after each kill. */
final class Acknowledged {

    private final Map<String, Map<Integer, String>> answers = new ConcurrentHashMap<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Set<String> unchecked = ConcurrentHashMap.newKeySet();
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    /** A server said that an answer is saved. */
    void answer(String code, int version, String reason) {
        String other =
                answers.computeIfAbsent(code, key -> new ConcurrentHashMap<>()).putIfAbsent(version, reason);
        assertThat(other)
                .as("%s, version %d, was acknowledged twice", code, version)
                .isNull();
        open.remove(reason);
    }

    /** A server said that a file is kept. */
    void file(String evidence, String content) {
        files.put(evidence, sha256(content));
        unchecked.add(evidence);
    }

    /** An answer is being sent; until there is a reply, nobody knows what became of it. */
    void sending(String reason) {
        open.add(reason);
    }

    /** A server said that an answer was not saved. */
    void refused(String reason) {
        open.remove(reason);
    }

    int answers() {
        return answers.values().stream().mapToInt(Map::size).sum();
    }

    int files() {
        return files.size();
    }

    /** How many answers were sent of which nobody knows what became. */
    int open() {
        return open.size();
    }

    /** Asks a server for everything that was ever acknowledged. */
    void check(ApiClient client, String assessment) {
        answers.keySet().forEach(code -> check(client, assessment, code));
        JsonNode evidence = evidence(client, assessment);
        Map<String, String> hashes = new HashMap<>();
        evidence.forEach(item -> hashes.put(
                item.get("id").asText(), item.get("file").get("sha256").asText()));
        assertThat(hashes).containsAllEntriesOf(files);
        unchecked.forEach(id -> assertThat(sha256(
                        client.get(assessment + "/evidence/" + id + "/file").body()))
                .as("content of file %s", id)
                .isEqualTo(files.get(id)));
        unchecked.clear();
    }

    /** Reads every file again, not only those that came since the last check. */
    void checkAllFiles(ApiClient client, String assessment) {
        unchecked.addAll(files.keySet());
        check(client, assessment);
    }

    private void check(ApiClient client, String assessment, String code) {
        Reply reply = client.get(assessment + "/answers/" + code + "/history");
        reply.demand(200);
        JsonNode history = reply.json();
        Map<Integer, String> kept = new HashMap<>();
        history.forEach(
                past -> kept.put(past.get("version").asInt(), past.get("reason").asText()));
        assertThat(kept.keySet())
                .as("versions of %s", code)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, history.size()).boxed().toList());
        Map<Integer, String> acknowledged = answers.get(code);
        assertThat(kept).as("history of %s", code).containsAllEntriesOf(acknowledged);
        kept.forEach((version, reason) -> assertThat(acknowledged.containsKey(version) || open.contains(reason))
                .as("version %d of %s, %s, was sent and not refused", version, code, reason)
                .isTrue());
        JsonNode now = client.get(assessment + "/answers/" + code).json();
        assertThat(now.get("version").asInt()).isEqualTo(kept.size());
        assertThat(now.get("reason").asText()).isEqualTo(kept.get(kept.size()));
    }

    private static JsonNode evidence(ApiClient client, String assessment) {
        Reply reply = client.get(assessment + "/evidence");
        reply.demand(200);
        return reply.json();
    }

    private static String sha256(String content) {
        return Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
    }
}
