package org.principled.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration at the start, once the database is open and before the first request is served, and prints its accounts. */
@Singleton
final class Demonstration {

    private final DemoLoader loader;
    private final boolean isWanted;

    Demonstration(
            DemoLoader loader, @ConfigProperty(name = "principled.demo", defaultValue = "false") boolean isWanted) {
        this.loader = loader;
        this.isWanted = isWanted;
    }

    /** Prints at once: whatever goes wrong from here on, such as a port that is taken, the accounts are there. */
    void load(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 10) StartupEvent start) {
        if (isWanted) {
            print("\nSix fictional companies are loaded. These are their accounts and those of the coalition;"
                    + "\nthe passwords are shown here once and are kept nowhere else.\n\n"
                    + String.join("\n", DemoAccounts.table(loader.load())) + "\n");
        }
    }

    /** Only now it is known where, if any free port was asked for. */
    void tell(@ObservesAsync HttpServerStart started, HttpServer server) {
        if (isWanted) {
            print("Sign in at http://" + started.options().getHost() + ":" + server.getPort() + "/sign-in\n");
        }
    }

    private static void print(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
