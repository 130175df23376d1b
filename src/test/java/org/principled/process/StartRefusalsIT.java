package org.principled.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the packaged program from starting is told in one sentence, and ends it with exit code 3. */
class StartRefusalsIT {

    private static final String ADDRESS = "QUARKUS_DATASOURCE_JDBC_URL";

    @TempDir
    Path folder;

    @Test
    @OnH2
    void aDatabaseThatAnotherProcessHoldsAndAPortThatIsTaken() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (ServerProcess first = ServerProcess.serve(folder, Map.of())) {
            assertRefused(
                    ServerProcess.run(folder, Map.of(), "serve", "--port", "0"),
                    "The database in ./data is in use by another process, perhaps a Principled that is running; stop that"
                            + " one, or name another folder in principled.folder.");
            String port = Integer.toString(first.address().getPort());
            // By then it has opened its database, and told how to set it up.
            assertThat(refusal(ServerProcess.run(elsewhere, Map.of(), "serve", "--port", port)))
                    .endsWith("Port " + port
                            + " is taken by another program, perhaps a Principled that is running; stop that one,"
                            + " or choose a port with --port.");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    @OnH2
    void anAddressThatWouldLoseAnswers() {
        assertRefused(
                serve(Map.of(ADDRESS, "jdbc:h2:file:./data/principled")),
                "Add ;DB_CLOSE_ON_EXIT=FALSE to quarkus.datasource.jdbc.url, or H2 closes the database while the last"
                        + " requests still write.");
        assertRefused(
                serve(Map.of(ADDRESS, "jdbc:h2:file:./data/principled;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1")),
                "The database setting WRITE_DELAY is 500 and has to be 0, or acknowledged answers can be lost; correct"
                        + " quarkus.datasource.jdbc.url.");
    }

    @Test
    @OnH2
    void anAddressForTheOtherBuild() {
        assertRefused(
                serve(Map.of(ADDRESS, "jdbc:postgresql://db.example.org/principled?password=secret")),
                "This build of Principled keeps its data in H2, and quarkus.datasource.jdbc.url is"
                        + " jdbc:postgresql://db.example.org/principled; name an address that begins with jdbc:h2:file:, or"
                        + " start the build for PostgreSQL: ./mvnw -Ppostgresql -DskipTests package.");
    }

    @Test
    @OnPostgres
    void theAddressOfTheOtherBuildThatIsUsedWhereNoneIsGiven() {
        assertRefused(
                serve(Map.of()),
                "This build of Principled keeps its data in PostgreSQL, and quarkus.datasource.jdbc.url is"
                        + " jdbc:h2:file:./data/principled; name an address that begins with jdbc:postgresql:, or start the"
                        + " build for H2: ./mvnw -DskipTests package.");
    }

    private ServerProcess serve(Map<String, String> environment) {
        return ServerProcess.run(folder, environment, "serve", "--port", "0");
    }

    private static void assertRefused(ServerProcess server, String sentence) {
        assertThat(refusal(server)).containsExactly(sentence);
    }

    private static List<String> refusal(ServerProcess server) {
        try (server) {
            assertThat(server.awaitExit()).as(server::output).isEqualTo(3);
            assertThat(server.output()).doesNotContain("\tat ").doesNotContain("secret");
            return server.output()
                    .lines()
                    .filter(line -> !line.matches("\\d{4}-\\d\\d-\\d\\d .* (INFO|WARN) .*"))
                    .toList();
        }
    }
}
