package org.principled.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README: from nothing to a person at work, with what the console says and nothing else. */
@OnH2
class DemoIT {

    private static final Pattern ACCOUNT =
            Pattern.compile("^  (\\S+@\\S+\\.example) +(\\w+) +(\\S.*?)  +(\\S+)$", Pattern.MULTILINE);
    private static final Pattern ASSESSMENT = Pattern.compile("href=\"(/assessments/[0-9a-f-]{36})\"");

    @TempDir
    Path folder;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void aLeadSignsInWithWhatTheConsoleSaysAndIsAtWork() throws Exception {
        try (ServerProcess server = ServerProcess.serve(folder, Map.of(), "--demo")) {
            String output = server.awaitOutput(Pattern.compile("Sign in at " + server.address() + "/sign-in\n"));
            assertAccountsArePrintedWhereThePortIsTaken(server.address().getPort());

            List<MatchResult> accounts = ACCOUNT.matcher(output).results().toList();
            assertThat(accounts).hasSizeGreaterThanOrEqualTo(22);
            MatchResult lead = accounts.stream()
                    .filter(account -> account.group(2).equals("lead"))
                    .findFirst()
                    .orElseThrow();
            assertThat(lead.group(3)).isEqualTo("Velmarrow Telecom");
            String proof = "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(lead.group(1), lead.group(4));
            assertThat(post(server.address().resolve("/api/v1/session"), proof)).isEqualTo(200);

            String list = page(server, "/assessments");
            assertThat(list).contains("Velmarrow Telecom").doesNotContain("Ombravia", "Ockelwick", "Pallavox");
            List<String> assessments = ASSESSMENT
                    .matcher(list)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertThat(assessments).hasSize(2);
            String area = page(server, assessments.get(0) + "/areas/REQ");
            assertThat(area).contains("REQ-2.2", "Criteria for demands that may target dissent");
            assertThat(page(server, assessments.get(0) + "/evidence"))
                    .contains("Principles for the use of AI", "Due diligence manual");

            server.kill();
            assertRefusedNow();
        }
    }

    private void assertAccountsArePrintedWhereThePortIsTaken(int port) throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (ServerProcess second =
                ServerProcess.run(elsewhere, Map.of(), "serve", "--demo", "--port", Integer.toString(port))) {
            assertThat(second.awaitExit()).as(second::output).isEqualTo(3);
            assertThat(ACCOUNT.matcher(second.output()).results()).hasSizeGreaterThanOrEqualTo(22);
            assertThat(second.output()).doesNotContain("Sign in at");
        }
    }

    private void assertRefusedNow() {
        try (ServerProcess again = ServerProcess.run(folder, Map.of(), "serve", "--demo", "--port", "0")) {
            assertThat(again.awaitExit()).as(again::output).isEqualTo(1);
            assertThat(again.output().lines().filter(line -> !line.matches("\\d{4}-\\d\\d-\\d\\d .* (INFO|WARN) .*")))
                    .containsExactly(
                            "The demonstration is loaded into an empty database only, and this one holds data already;"
                                    + " leave out --demo to go on with it, or name another folder in principled.folder.");
        }
    }

    private int post(URI address, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private String page(ServerProcess server, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve(path)).build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
