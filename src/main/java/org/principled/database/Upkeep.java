package org.principled.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Timer;
import java.util.TimerTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps the file of H2 from growing with every save, a little at a time and while nobody writes. PostgreSQL looks after itself. */
@Singleton
final class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);
    private static final int MILLIS_BETWEEN = 10_000;
    private static final int STEPS_AT_ONCE = 4;

    private final WriteGate gate;
    private final AgroalDataSource database;
    private final boolean h2;
    private final Timer timer = new Timer("database-upkeep", true);

    private long writesSeen;

    Upkeep(
            WriteGate gate,
            AgroalDataSource database,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.gate = gate;
        this.database = database;
        this.h2 = kind.equals("h2");
    }

    void begin(@Observes StartupEvent event) {
        if (h2) {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            tidyUp();
                        }
                    },
                    MILLIS_BETWEEN,
                    MILLIS_BETWEEN);
        }
    }

    void end(@Observes ShutdownEvent event) {
        timer.cancel();
    }

    private void tidyUp() {
        try {
            gate.whileNobodyWrites(this::someSteps);
        } catch (SQLException | RuntimeException failure) {
            // The file only grows; what matters is on the disk. Tried again in a moment.
            LOG.warn("The database file could not be tidied up this time.", failure);
        }
    }

    /** As long as nothing new was written since everything worth it was rewritten, there is nothing to do. */
    private void someSteps() throws SQLException {
        long writes = gate.writes();
        if (writes == writesSeen) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            for (int step = 0; step < STEPS_AT_ONCE; step++) {
                if (!H2File.compactSome(connection)) {
                    writesSeen = writes;
                    return;
                }
            }
        }
    }
}
