package org.principled.cli;

import io.quarkus.runtime.Quarkus;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Hands over to the web application, the only command that does. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Start the web application and show the questionnaires as readable pages.",
        footer = {"", "Stop it with Ctrl+C."})
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen on, 0 to 65535; 0 takes a free one. Default: ${DEFAULT-VALUE}.",
            defaultValue = "8080")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on. Default: ${DEFAULT-VALUE}, this machine only.",
            defaultValue = "localhost")
    @SuppressWarnings("NullAway.Init")
    private String host;

    @Option(
            names = "--demo",
            description = {
                "Load six fictional companies into an empty database and print accounts to sign in with.",
                "Refused where the database holds anything."
            })
    private boolean demo;

    @Override
    public Integer call() {
        System.setProperty("principled.demo", Boolean.toString(demo));
        System.setProperty("quarkus.http.port", Integer.toString(port));
        System.setProperty("quarkus.http.host", host);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Quarkus.run(null, (code, cause) -> failure.set(cause));
        if (failure.get() != null) {
            throw StartFailure.of(failure.get());
        }
        return 0;
    }
}
