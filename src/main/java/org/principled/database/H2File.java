package org.principled.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/** The file of H2, below what SQL reaches. Loaded only where the database is H2. */
final class H2File {

    /** Chunks of the file are rewritten as long as less than this share of them, in percent, is still needed. */
    private static final int NEEDED_SHARE = 50;

    /** So much is rewritten at once, in bytes: some ten milliseconds of work. */
    private static final int AT_ONCE = 4 << 20;

    private H2File() {}

    /**
     * Rewrites some of what is left in old chunks, so that their place in the file can be used again. Each commit writes the pages it
     * touched into a chunk of its own; with {@code WRITE_DELAY=0} H2 has no thread of its own that does this.
     *
     * @return whether anything was rewritten
     */
    static boolean compactSome(Connection connection) throws SQLException {
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore().compact(NEEDED_SHARE, AT_ONCE);
    }
}
