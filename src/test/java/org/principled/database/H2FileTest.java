package org.principled.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FileTest {

    private static final int ROWS = 500;
    private static final int COMMITS = 4000;

    @TempDir
    Path folder;

    @Test
    void aFileThatIsTidiedUpStaysSmallAndKeepsEverything() throws Exception {
        long grown = sizeAfterCommits("left", false);
        long tidied = sizeAfterCommits("tidied", true);

        assertThat(tidied).isLessThan(grown / 2);
    }

    private long sizeAfterCommits(String name, boolean tidy) throws Exception {
        String address = "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1";
        long size = written(address, name, tidy);
        reopened(address);
        return size;
    }

    private long written(String address, String name, boolean tidy) throws Exception {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            // Otherwise nothing is rewritten in its first 45 seconds, and the test would have to wait for that.
            statement.execute("SET RETENTION_TIME 0");
            statement.execute("CREATE TABLE answer (id INT PRIMARY KEY, version INT, note VARCHAR)");
            statement.execute("CREATE TABLE history (id INT, version INT, note VARCHAR, PRIMARY KEY (id, version))");
            connection.setAutoCommit(false);
            Random random = new Random(1);
            for (int i = 0; i < COMMITS; i++) {
                String values = "(" + random.nextInt(ROWS) + ", " + i + ", REPEAT('x', " + i % 300 + "))";
                statement.execute("MERGE INTO answer KEY (id) VALUES " + values);
                statement.execute("INSERT INTO history VALUES " + values);
                connection.commit();
                if (tidy && i % 100 == 0) {
                    H2File.compactSome(connection);
                }
            }
            long size = Files.size(folder.resolve(name + ".mv.db"));
            assertEverythingIsThere(statement);
            statement.execute("SHUTDOWN IMMEDIATELY");
            return size;
        }
    }

    /** What a server finds that was killed. */
    private static void reopened(String address) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            assertEverythingIsThere(statement);
            statement.execute("SHUTDOWN");
        }
    }

    private static void assertEverythingIsThere(Statement statement) throws SQLException {
        try (ResultSet newest = statement.executeQuery("SELECT COUNT(*), MIN(version), MAX(version) FROM history")) {
            assertThat(newest.next()).isTrue();
            assertThat(newest.getInt(1)).isEqualTo(COMMITS);
            assertThat(newest.getInt(2)).isZero();
            assertThat(newest.getInt(3)).isEqualTo(COMMITS - 1);
        }
    }
}
