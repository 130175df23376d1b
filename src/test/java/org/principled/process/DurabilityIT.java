package org.principled.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.assessment.TestEditions;
import org.principled.questionnaire.Element;

/**
 * The promise of the page: what it called saved is never lost. Eight people save answers and send files, the server is killed where it
 * stands, started again, and asked for everything it had acknowledged. Three times, or 60 times with {@code -Pthorough}.
 */
class DurabilityIT {

    private static final int KILLS = Boolean.getBoolean("principled.thorough") ? 60 : 3;
    private static final int CLIENTS = 8;
    private static final int FILES_A_ROUND = 3;
    private static final int LARGEST_FILE = 100_000;
    private static final List<String> CODES = TestEditions.pinned().questionnaire().elements().stream()
            .map(Element::code)
            .limit(20)
            .toList();

    private final Acknowledged acknowledged = new Acknowledged();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostWhenTheServerIsKilled() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try (Stage stage = Stage.prepare(folder, CLIENTS)) {
            String assessment = "";
            for (int kill = 0; kill < KILLS; kill++) {
                try (ServerProcess server = stage.serve()) {
                    if (kill == 0) {
                        assessment = stage.openAssessment(server);
                    }
                    acknowledged.check(Stage.as(stage.lead(), server), assessment);
                    round(stage, server, assessment, threads);
                }
            }
            try (ServerProcess server = stage.serve()) {
                acknowledged.checkAllFiles(Stage.as(stage.lead(), server), assessment);
                assertThat(server.output()).doesNotContain("evidence files are missing");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(acknowledged.files()).isPositive();
        System.out.printf(
                "%d kills (seed %d): %d answers and %d files acknowledged, none lost; %d requests were cut off.%n",
                KILLS, seed, acknowledged.answers(), acknowledged.files(), acknowledged.unanswered());
    }

    /** Lets everybody work until a random number of answers was saved, and kills the server then. */
    private void round(Stage stage, ServerProcess server, String assessment, ExecutorService threads) throws Exception {
        CompletableFuture<Void> enough = new CompletableFuture<>();
        AtomicInteger left = new AtomicInteger(50 + random.nextInt(1_000));
        List<CompletableFuture<Void>> clients = new ArrayList<>();
        for (Stage.Someone person : stage.contributors()) {
            Client client = new Client(Stage.as(person, server), assessment, new Random(random.nextLong()), () -> {
                if (left.decrementAndGet() <= 0) {
                    enough.complete(null);
                }
            });
            clients.add(CompletableFuture.runAsync(client::work, threads).whenComplete((done, failure) -> {
                if (failure != null) {
                    enough.completeExceptionally(failure);
                }
            }));
        }
        enough.get(5, TimeUnit.MINUTES);
        server.kill();
        for (CompletableFuture<Void> client : clients) {
            client.get();
        }
    }

    /** Somebody at work, until the server is gone. */
    private final class Client {

        private final ApiClient api;
        private final String assessment;
        private final Random dice;
        private final Runnable saved;
        private final Map<String, Integer> versions = new HashMap<>();
        private int files;

        Client(ApiClient api, String assessment, Random dice, Runnable saved) {
            this.api = api;
            this.assessment = assessment;
            this.dice = dice;
            this.saved = saved;
        }

        void work() {
            String sending = "";
            try {
                while (true) {
                    boolean file = files < FILES_A_ROUND && dice.nextInt(30) == 0;
                    sending = file ? text(dice.nextInt(LARGEST_FILE)) : text(20);
                    if (file) {
                        send(sending);
                    } else {
                        save(sending);
                    }
                }
            } catch (UncheckedIOException gone) {
                acknowledged.unanswered(sending);
            }
        }

        private void save(String reason) {
            String code = CODES.get(dice.nextInt(CODES.size()));
            Reply reply = api.put(
                    assessment + "/answers/" + code,
                    versions.getOrDefault(code, 0),
                    Map.of("said", "chosen", "answer", "yes", "reason", reason));
            if (reply.status() == 412) {
                versions.put(code, reply.json().get("theirs").get("version").asInt());
                return;
            }
            reply.demand(200);
            int version = reply.json().get("version").asInt();
            versions.put(code, version);
            acknowledged.answer(code, version, reason);
            saved.run();
        }

        private void send(String content) {
            files++;
            Reply reply = api.upload(
                    assessment + "/evidence",
                    "public",
                    Map.of("kind", "PUB", "title", "A policy"),
                    "policy.txt",
                    content.getBytes(StandardCharsets.UTF_8));
            reply.demand(201);
            acknowledged.file(reply.json().get("id").asText(), content);
        }

        private String text(int length) {
            byte[] bytes = new byte[length + 9];
            dice.nextBytes(bytes);
            return Base64.getMimeEncoder().encodeToString(bytes);
        }
    }
}
