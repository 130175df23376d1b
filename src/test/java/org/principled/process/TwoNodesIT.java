package org.principled.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.account.secret.SecretToken;

/** Two servers on one PostgreSQL, behind a proxy that sends each request to the other one, are one server to whoever uses them. */
@OnPostgres
class TwoNodesIT {

    private static final int CLIENTS = 8;
    private static final int EDITS = 40;

    /** What docs/operating.md tells an operator to set behind a proxy. */
    private static final Map<String, String> BEHIND_A_PROXY = Map.of(
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
            "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true",
            "QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST", "true",
            "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");

    @TempDir
    Path folder;

    private Stage stage;
    private ServerProcess one;
    private ServerProcess other;
    private RoundRobin proxy;

    @BeforeEach
    void start() throws Exception {
        stage = Stage.prepare(folder, CLIENTS);
        one = stage.serve(BEHIND_A_PROXY);
        other = stage.serve(BEHIND_A_PROXY);
        proxy = new RoundRobin(List.of(one.address(), other.address()));
    }

    @AfterEach
    void stop() {
        Stream.of(proxy, one, other, stage).forEach(TwoNodesIT::close);
    }

    private static void close(AutoCloseable started) {
        try {
            if (started != null) {
                started.close();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void aSessionThatOneStartedHoldsOnBothAndEndsOnBoth() {
        ApiClient lead = signIn(stage.lead());
        String assessment = stage.openAssessment(lead);
        for (int version = 0; version < 6; version++) {
            Reply saved = lead.put(
                    assessment + "/answers/GOV-1.1",
                    version,
                    Map.of("said", "chosen", "answer", "yes", "reason", "edit " + version));
            saved.demand(200);
            assertThat(saved.headers().firstValue("etag")).contains("\"" + (version + 1) + "\"");
        }
        Reply score = lead.get(assessment + "/score");
        score.demand(200);
        assertThat(lead.get(assessment + "/score").body()).isEqualTo(score.body());
        lead.delete("/api/v1/session").demand(204);
        lead.get("/api/v1/session").demand(401);
        lead.get("/api/v1/session").demand(401);
    }

    @Test
    void whoeverIsSlowerIsToldByEitherWhatTheOtherWrote() {
        String assessment = stage.openAssessment(one);
        ApiClient fast = Stage.as(stage.contributors().get(0), one);
        ApiClient slow = Stage.as(stage.contributors().get(1), other);
        String answer = assessment + "/answers/GOV-1.2";
        fast.put(answer, 0, said("first")).demand(200);
        slow.put(answer, 1, said("second")).demand(200);
        fast.put(answer, 2, said("third")).demand(200);
        Reply stale = slow.put(answer, 2, said("fourth"));
        stale.demand(412);
        assertThat(stale.json().get("yours").get("reason").asText()).isEqualTo("fourth");
        assertThat(stale.json().get("theirs").get("reason").asText()).isEqualTo("third");
        assertThat(stale.json().get("theirs").get("version").asInt()).isEqualTo(3);
    }

    @Test
    void nothingIsLostBetweenThem() throws Exception {
        String assessment = stage.openAssessment(one);
        Acknowledged acknowledged = new Acknowledged();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            CompletableFuture.allOf(stage.contributors().stream()
                            .map(this::signIn)
                            .map(client -> new Editor(client, assessment, acknowledged, new Random()))
                            .map(editor -> CompletableFuture.runAsync(() -> work(editor), threads))
                            .toArray(CompletableFuture[]::new))
                    .get();
        } finally {
            threads.shutdownNow();
        }
        assertThat(acknowledged.answers()).isPositive();
        assertThat(acknowledged.files()).isPositive();
        acknowledged.checkAllFiles(Stage.as(stage.lead(), one), assessment);
        acknowledged.checkAllFiles(Stage.as(stage.lead(), other), assessment);
        one.kill();
        acknowledged.checkAllFiles(Stage.as(stage.lead(), other), assessment);
    }

    private static void work(Editor editor) {
        for (int edit = 0; edit < EDITS; edit++) {
            editor.act();
        }
    }

    private static Map<String, String> said(String reason) {
        return Map.of("said", "chosen", "answer", "no", "reason", reason);
    }

    /** Signs in as a page of the site would, and looks at the cookie it gets. */
    private ApiClient signIn(Stage.Someone person) {
        String body = "{\"email\":\"" + person.email() + "\",\"password\":\"" + Stage.PASSWORD + "\"}";
        HttpRequest request = HttpRequest.newBuilder(proxy.address().resolve("/api/v1/session"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Origin", "https://" + RoundRobin.NAME)
                .build();
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            HttpCookie session = response.headers().allValues("set-cookie").stream()
                    .flatMap(line -> HttpCookie.parse(line).stream())
                    .filter(cookie -> cookie.getName().equals("__Host-sid"))
                    .findAny()
                    .orElseThrow();
            assertThat(session.getSecure()).isTrue();
            assertThat(session.isHttpOnly()).isTrue();
            return new ApiClient(proxy.address(), session.getName(), new SecretToken(session.getValue()));
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
