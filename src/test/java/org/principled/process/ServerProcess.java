package org.principled.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packaged program, run as its users run it: a process of its own on a free port of this computer. Nothing of it outlives the test:
 * {@link #close} kills it, and so does the end of the test's own process.
 */
public final class ServerProcess implements AutoCloseable {

    /** Far more than a start takes, because the machine may be busy with other things. */
    private static final int START_SECONDS = 180;

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://localhost:(\\d+)");

    private final Process process;
    private final Thread reaper;
    private final Thread reader;
    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private ServerProcess(Process process) {
        this.process = process;
        this.reaper = new Thread(process::destroyForcibly, "kill server");
        this.reader = new Thread(this::read, "output of server " + process.pid());
        Runtime.getRuntime().addShutdownHook(reaper);
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * Starts the program with the memory the README names for production.
     *
     * @param folder where it is started; its data folder is "data" in there
     * @param environment what it is told beside what this process was told
     * @param arguments command and options, such as {@code serve --port 0}
     */
    public static ServerProcess run(Path folder, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-jar",
                jar().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("PRINCIPLED_"));
        builder.environment().putAll(environment);
        try {
            return new ServerProcess(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts the program and gives it something to read; see {@link #run}. */
    public static ServerProcess runWithInput(
            String input, Path folder, Map<String, String> environment, String... arguments) {
        ServerProcess program = run(folder, environment, arguments);
        try (Writer in = program.process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        } catch (IOException ended) {
            // It has not waited for its input; what it said shows why.
        }
        return program;
    }

    /** Starts the server on a free port, with further options, and waits until it answers. */
    public static ServerProcess serve(Path folder, Map<String, String> environment, String... options) {
        return serveOn(0, folder, environment, options);
    }

    /** As {@link #serve}, on a port that was free a moment ago. */
    public static ServerProcess serveOn(int port, Path folder, Map<String, String> environment, String... options) {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", Integer.toString(port)));
        arguments.addAll(List.of(options));
        ServerProcess server = run(folder, environment, arguments.toArray(String[]::new));
        server.awaitReady();
        return server;
    }

    private static Path jar() {
        Path jar = Path.of("target", "principled.jar").toAbsolutePath();
        assertThat(Files.isRegularFile(jar))
                .as("%s exists: ./mvnw -DskipTests package makes it", jar)
                .isTrue();
        return jar;
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                append(line);
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    port.complete(Integer.valueOf(listening.group(1)));
                }
            }
        } catch (IOException closed) {
            append("Reading ended: " + closed.getMessage());
        }
        port.completeExceptionally(new IllegalStateException("The server ended before it listened."));
    }

    private void append(String line) {
        synchronized (output) {
            output.append(line).append('\n');
            output.notifyAll();
        }
    }

    /** Waits until the process has printed something of this form, and returns everything that it has printed. */
    public String awaitOutput(Pattern form) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        synchronized (output) {
            while (!form.matcher(output).find()) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("The program did not print " + form + ":\n" + output);
                }
                try {
                    output.wait(left);
                } catch (InterruptedException interrupted) {
                    throw new AssertionError(interrupted);
                }
            }
            return output.toString();
        }
    }

    private void awaitReady() {
        try {
            port.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException failure) {
            close();
            throw new AssertionError("The server did not start:\n" + output, failure);
        }
    }

    /** The address of the running server, without a slash at the end. */
    public URI address() {
        return URI.create("http://localhost:" + port.join());
    }

    /** The number by which the operating system knows the process. */
    public long pid() {
        return process.pid();
    }

    /** What the process has printed so far, on both of its streams. */
    public String output() {
        return output.toString();
    }

    /** Waits for the process to end by itself; everything it printed is then in {@link #output}. */
    public int awaitExit() {
        try {
            if (!process.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
                close();
                throw new AssertionError("The program did not end:\n" + output);
            }
            reader.join();
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            close();
            throw new AssertionError(interrupted);
        }
    }

    /** SIGTERM: the server ends what it is doing and stops. */
    public int stop() {
        process.destroy();
        int code = awaitExit();
        close();
        return code;
    }

    /** SIGKILL: the process ends where it stands. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
        close();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(START_SECONDS, TimeUnit.SECONDS);
            Runtime.getRuntime().removeShutdownHook(reaper);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException ending) {
            // The hook is already running, and does the same.
        }
    }
}
