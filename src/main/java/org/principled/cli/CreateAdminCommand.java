package org.principled.cli;

import io.quarkus.runtime.Quarkus;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.principled.account.setup.AdminCreation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes an administrator in the database that the server would use, without serving anything. */
@Command(
        name = "create-admin",
        mixinStandardHelpOptions = true,
        description = {
            "Make the first administrator, or another one, in the configured database.",
            "",
            "On H2 the server has to be stopped; on PostgreSQL it may run."
        },
        footer = {"", "Example:", "  principled create-admin --email zoe@example.org --name \"Zoë Example\""})
final class CreateAdminCommand implements Callable<Integer> {

    @Option(names = "--email", paramLabel = "ADDRESS", description = "E-mail address to sign in with.", required = true)
    @SuppressWarnings("NullAway.Init")
    private String email;

    @Option(names = "--name", paramLabel = "NAME", description = "Name, as others see it.", required = true)
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--password-stdin",
            description = "Read the password from the first line of the standard input instead of asking for it.")
    private boolean fromInput;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String password = fromInput ? firstLine() : ask();
        // Nothing is served, and nothing but the outcome is told.
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.log.category.\"org.principled\".level", "WARN");
        System.setProperty("quarkus.log.category.\"io.quarkus\".level", "WARN");
        AtomicInteger exit = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Quarkus.run(
                AdminCreation.class,
                (code, cause) -> {
                    exit.set(code);
                    failure.set(cause);
                },
                email,
                name,
                password);
        if (failure.get() != null) {
            throw StartFailure.of(failure.get());
        }
        return exit.get();
    }

    private static String firstLine() throws IOException {
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }

    private String ask() {
        Console console = System.console();
        if (console == null) {
            throw new ParameterException(
                    spec.commandLine(), "There is nobody to ask for a password; use --password-stdin.");
        }
        char[] typed = console.readPassword("Password: ");
        char[] again = console.readPassword("Once more: ");
        if (typed == null || !Arrays.equals(typed, again)) {
            throw new Refused("The two passwords differ; nothing was changed.");
        }
        return new String(typed);
    }
}
