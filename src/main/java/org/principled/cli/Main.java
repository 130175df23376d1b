package org.principled.cli;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Starts one command and ends with its exit code: 0 done, 1 refused input, 2 wrong use, 3 our fault or the disk's. */
@QuarkusMain
public final class Main {

    Main() {}

    public static void main(String[] args) {
        // Set before anything logs; a command that draws a report must not start the server's logging, nor complain
        // about it.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        System.setProperty("java.awt.headless", "true");
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exitCode = Principled.run(out, err, args);
        out.flush();
        System.exit(exitCode);
    }
}
