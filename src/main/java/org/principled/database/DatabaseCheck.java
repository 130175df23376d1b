package org.principled.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** Says at the start which database is in use, and refuses to start on an H2 that is not set to keep what it acknowledges. */
@Singleton
final class DatabaseCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseCheck.class);

    /** With other settings a killed server loses what it acknowledged, or H2 closes under a running one. */
    private static final Map<String, String> NEEDED = Map.of("WRITE_DELAY", "0", "DB_CLOSE_DELAY", "-1");

    private final AgroalDataSource database;

    DatabaseCheck(AgroalDataSource database) {
        this.database = database;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) throws SQLException {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            LOG.infof("Database: %s %s", product, connection.getMetaData().getDatabaseProductVersion());
            if (product.equals("H2")) {
                refuseUnsafe(settings(connection));
            }
        }
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        Map<String, String> settings = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select setting_name, setting_value from information_schema.settings")) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }

    static void refuseUnsafe(Map<String, String> settings) {
        NEEDED.forEach((name, value) -> {
            String effective = settings.getOrDefault(name, "missing");
            if (!effective.equals(value)) {
                throw new IllegalStateException("The database setting " + name + " is " + effective + " and has to be "
                        + value + ", or acknowledged answers can be lost. Correct quarkus.datasource.jdbc.url.");
            }
        });
    }
}
