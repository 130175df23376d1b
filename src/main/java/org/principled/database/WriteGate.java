package org.principled.database;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets one transaction write at a time where the database is H2, in the order in which they come. With several, H2 2.4.240 reverts
 * committed rows; with one and {@code WRITE_DELAY=0} it kept everything through a hundred kills. PostgreSQL needs no gate.
 */
@Singleton
public final class WriteGate {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);
    private final ReentrantLock gate = new ReentrantLock(true);
    private final AgroalDataSource database;
    private final boolean h2;

    WriteGate(AgroalDataSource database, @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.h2 = kind.equals("h2");
    }

    /** Whether the calling thread may write. */
    boolean isOpenHere() {
        return DEPTH.get() > 0;
    }

    Object write(Callable<Object> transaction, boolean durable) throws Exception {
        if (h2) {
            gate.lock();
        }
        DEPTH.set(DEPTH.get() + 1);
        try {
            Object result = transaction.call();
            if (durable && DEPTH.get() == 1) {
                checkpoint();
            }
            return result;
        } finally {
            DEPTH.set(DEPTH.get() - 1);
            if (h2) {
                gate.unlock();
            }
        }
    }

    private void checkpoint() throws SQLException {
        if (h2) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }
}
