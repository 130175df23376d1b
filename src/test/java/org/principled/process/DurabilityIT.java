package org.principled.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise of the page: what it called saved is never lost. Eight people save answers and send files, the server is killed where it
 * stands, started again, and asked for everything it had acknowledged. Three times, or 60 times with {@code -Pthorough}.
 */
class DurabilityIT {

    private static final int KILLS = Boolean.getBoolean("principled.thorough") ? 60 : 3;
    private static final int CLIENTS = 8;
    private final Acknowledged acknowledged = new Acknowledged();
    private final Random random = new Random();

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
                server.stop();
                assertThat(server.output()).doesNotContain("The database was not closed");
            }
            try (ServerProcess server = stage.serve()) {
                acknowledged.checkAllFiles(Stage.as(stage.lead(), server), assessment);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(acknowledged.files()).isPositive();
        System.out.printf(
                "%d kills: %d answers and %d files acknowledged, none lost; %d requests were cut off.%n",
                KILLS, acknowledged.answers(), acknowledged.files(), acknowledged.open());
    }

    /** Lets everybody work until a random number of answers was saved, and kills the server then. */
    private void round(Stage stage, ServerProcess server, String assessment, ExecutorService threads) throws Exception {
        CompletableFuture<Void> enough = new CompletableFuture<>();
        AtomicInteger left = new AtomicInteger(50 + random.nextInt(1_000));
        List<CompletableFuture<Void>> clients = new ArrayList<>();
        for (Stage.Someone person : stage.contributors()) {
            Editor editor =
                    new Editor(Stage.as(person, server), assessment, acknowledged, new Random(random.nextLong()));
            Runnable kept = () -> {
                if (left.decrementAndGet() <= 0) {
                    enough.complete(null);
                }
            };
            clients.add(CompletableFuture.runAsync(() -> work(editor, kept), threads)
                    .whenComplete((done, failure) -> {
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

    private static void work(Editor editor, Runnable kept) {
        try {
            while (true) {
                if (editor.act()) {
                    kept.run();
                }
            }
        } catch (UncheckedIOException gone) {
            // The server was killed, as it had to be.
        }
    }
}
