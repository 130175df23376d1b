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
    /** Whether any of the use cases within each other is durable: the outermost one ends the transaction. */
    private static final ThreadLocal<Boolean> DURABLE = ThreadLocal.withInitial(() -> false);

    private final ReentrantLock gate = new ReentrantLock(true);
    private final AgroalDataSource database;
    private final boolean h2;
    private long writes;

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
            writes++;
        }
        DEPTH.set(DEPTH.get() + 1);
        DURABLE.set(DURABLE.get() || durable);
        try {
            Object result = transaction.call();
            if (DURABLE.get() && DEPTH.get() == 1) {
                checkpoint();
            }
            return result;
        } finally {
            leave();
            if (h2) {
                gate.unlock();
            }
        }
    }

    /** Work on the database file itself. */
    interface Work {
        void run() throws SQLException;
    }

    /** Does something to the file of H2 while no transaction writes. */
    void whileNobodyWrites(Work work) throws SQLException {
        gate.lock();
        try {
            work.run();
        } finally {
            gate.unlock();
        }
    }

    /** How many transactions have passed the gate of H2; asked while nobody writes. */
    long writes() {
        return writes;
    }

    private static void leave() {
        DEPTH.set(DEPTH.get() - 1);
        if (DEPTH.get() == 0) {
            DURABLE.set(false);
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
