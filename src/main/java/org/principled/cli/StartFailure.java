package org.principled.cli;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import org.principled.database.UnusableDatabaseException;
import org.principled.demo.DemoRefusedException;

/** The server did not start. The message says why, in one sentence. Ends the command with exit code 3. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** What whoever starts the server can act on; anything else goes to the log with all it says, to be reported. */
    static RuntimeException of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DemoRefusedException refused) {
                return new Refused(String.valueOf(refused.getMessage()));
            }
            if (cause instanceof UnusableDatabaseException
                    || cause instanceof ConfigurationException
                    || cause instanceof ConfigValidationException) {
                return new StartFailure(String.valueOf(cause.getMessage()), failure);
            }
            if (cause instanceof QuarkusBindException taken) {
                return new StartFailure(
                        "Port " + taken.getPort()
                                + " is taken by another program, perhaps a Principled that is running;"
                                + " stop that one, or choose a port with --port.",
                        failure);
            }
            if (cause instanceof UncheckedIOException disk) {
                return new StartFailure(Principled.sentence(disk), failure);
            }
        }
        Logger.getLogger(StartFailure.class).error("The server did not start.", failure);
        return new StartFailure("The server did not start; its log above says why.", failure);
    }
}
