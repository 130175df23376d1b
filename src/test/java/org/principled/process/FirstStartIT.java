package org.principled.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.principled.account.FormClient;
import org.principled.account.totp.TotpSecret;

/** From an empty folder to somebody who is signed in, on the packaged program. */
@OnH2
class FirstStartIT {

    private static final String PASSWORD = "four blue elephants";

    @TempDir
    Path folder;

    private final FormClient browser = new FormClient();

    @Test
    void setUpWithTheTokenAndSignIn() throws IOException {
        Path file = folder.resolve("data").resolve("set-up-token");
        String token;
        try (ServerProcess server = serve()) {
            token = Files.readString(file).strip();
            assertThat(server.output()).contains(token).contains("./data/set-up-token");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        try (ServerProcess server = serve()) {
            assertThat(Files.readString(file).strip()).as("a second start").isEqualTo(token);
            String address = server.address().toString();
            assertThat(browser.get(address + "/").statusCode()).isEqualTo(200);
            assertThat(browser.get(address + "/companies").statusCode()).isEqualTo(503);
            assertThat(browser.get(address + "/api/v1/companies").statusCode()).isEqualTo(503);

            Map<String, String> administrator = Map.of(
                    "token", token, "name", "Zoë", "email", "zoe@example.org", "password", PASSWORD, "again", PASSWORD);
            Response made = browser.send(address + "/setup", address + "/setup", administrator);
            assertThat(made.statusCode()).isEqualTo(303);
            assertThat(file).doesNotExist();
            assertThat(browser.get(address + "/setup").statusCode()).isEqualTo(404);

            String secret = found("name=\"secret\" value=\"(\\w+)\"", browser.get(address + "/sign-in/code"));
            Response codes = browser.send(
                    address + "/sign-in/code",
                    address + "/sign-in/factor",
                    Map.of("secret", secret, "code", new TotpSecret(secret).code(Instant.now())));
            assertThat(codes.asString()).contains("Your recovery codes");
            assertThat(browser.get(address + "/companies").statusCode()).isEqualTo(200);
            server.stop();
        }
        try (ServerProcess server = serve()) {
            assertThat(server.output()).doesNotContain("set-up token");
            assertThat(browser.get(server.address() + "/setup").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theCommandMakesAnAdministratorWhereNoServerHoldsTheDatabase() throws IOException {
        try (ServerProcess server = serve()) {
            assertSays(
                    createAdmin("zoe@example.org", PASSWORD),
                    3,
                    "The database in ./data is in use by another process, perhaps a Principled that is running; stop that"
                            + " one, or name another folder in principled.folder.");
            assertThat(browser.get(server.address() + "/setup").statusCode()).isEqualTo(200);
            server.stop();
        }
        assertSays(
                createAdmin("zoe@example.org", "short"),
                1,
                "A password has at least 12 characters; a few words in a row do well.");
        assertSays(
                createAdmin("zoe@example.org", PASSWORD),
                0,
                "The administrator zoe@example.org is made. The first signing in asks for a second factor.");
        assertSays(
                createAdmin("Zoe@example.org", PASSWORD),
                1,
                "There is an account with the address zoe@example.org already.");
        try (ServerProcess server = serve()) {
            assertThat(folder.resolve("data").resolve("set-up-token")).doesNotExist();
            String address = server.address().toString();
            assertThat(browser.get(address + "/setup").statusCode()).isEqualTo(404);
            assertThat(browser.send(
                                    address + "/sign-in",
                                    address + "/sign-in",
                                    Map.of("email", "zoe@example.org", "password", PASSWORD))
                            .header("Location"))
                    .contains("/sign-in/code");
        }
    }

    private ServerProcess serve() {
        return ServerProcess.serve(folder, Map.of());
    }

    private ServerProcess createAdmin(String email, String password) throws IOException {
        return ServerProcess.runWithInput(
                password, folder, Map.of(), "create-admin", "--email", email, "--name", "Zoë", "--password-stdin");
    }

    private static void assertSays(ServerProcess command, int code, String sentence) {
        try (command) {
            assertThat(command.awaitExit()).as(command::output).isEqualTo(code);
            assertThat(command.output().strip()).isEqualTo(sentence);
        }
    }

    private static String found(String pattern, Response page) {
        Matcher found = Pattern.compile(pattern).matcher(page.asString());
        assertThat(found.find()).as(page.asString()).isTrue();
        return found.group(1);
    }
}
