package org.principled.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Says how far a long run is. */
final class Progress {

    private Progress() {}

    /** Documents take a while; a person who waits sees that something happens, a pipe sees nothing. */
    static void show(CommandSpec spec, int done, int all) {
        if (all > 1 && System.console() != null) {
            PrintWriter err = spec.commandLine().getErr();
            err.print("\rWriting " + (done + 1) + " of " + all + (done + 1 == all ? "\n" : ""));
            err.flush();
        }
    }
}
