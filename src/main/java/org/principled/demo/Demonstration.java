package org.principled.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the demonstration at the start, once the database is open and before the first request is served, and prints its accounts as soon as
 * somebody can sign in with them.
 */
@Singleton
final class Demonstration {

    private final DemoLoader loader;
    private final boolean isWanted;
    private volatile List<DemoAccounts.Printed> accounts = List.of();

    Demonstration(
            DemoLoader loader, @ConfigProperty(name = "principled.demo", defaultValue = "false") boolean isWanted) {
        this.loader = loader;
        this.isWanted = isWanted;
    }

    void load(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 10) StartupEvent start) {
        if (isWanted) {
            accounts = loader.load();
        }
    }

    void print(@ObservesAsync HttpServerStart started, HttpServer server) {
        if (accounts.isEmpty()) {
            return;
        }
        String address = "http://" + started.options().getHost() + ":" + server.getPort();
        String text =
                "\nSix fictional companies are loaded. Sign in at " + address + "/sign-in with one of these accounts;"
                        + "\nthe passwords are shown here once and are kept nowhere else.\n\n"
                        + String.join("\n", DemoAccounts.table(accounts)) + "\n";
        accounts = List.of();
        System.out.println(text);
        System.out.flush();
    }
}
