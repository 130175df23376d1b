package org.principled.account.setup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.PrintStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.principled.language.Spoken;

/** Tells whoever starts a server without accounts how to make the first one; on the console, since a log may be read by others. */
@Singleton
final class FirstStart {

    private final SetUp setUp;
    private final SetUpMessages words;
    private final boolean serving;

    FirstStart(
            SetUp setUp,
            Spoken spoken,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.setUp = setUp;
        this.words = spoken.words(SetUpMessages.class);
        this.serving = serving;
    }

    /** After everything that may bring accounts along. */
    void tell(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent start) {
        if (serving && setUp.isOutstanding()) {
            String token = setUp.token().text();
            PrintStream console = System.out;
            console.println(words.console(setUp.tokenFile()));
            console.println();
            console.println("    " + token);
            console.println();
        }
    }
}
