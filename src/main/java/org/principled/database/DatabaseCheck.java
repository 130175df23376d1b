package org.principled.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/**
 * Opens the database at the start, before anything else does: refuses an address that does not fit this build and an H2 that is not set to
 * keep what it acknowledges, and only then brings the tables up to date.
 */
@Singleton
final class DatabaseCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseCheck.class);

    /** With other settings a killed server loses what it acknowledged, or H2 closes under a running one. */
    private static final Map<String, String> NEEDED = Map.of("WRITE_DELAY", "0", "DB_CLOSE_DELAY", "-1");

    private static final String H2 = "h2";
    private static final int LOCKED = 90_020;

    private final AgroalDataSource database;
    private final Flyway migration;
    private final String kind;
    private final String address;
    private final String user;
    private final String password;
    private final Path folder;

    DatabaseCheck(
            AgroalDataSource database,
            Flyway migration,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String address,
            @ConfigProperty(name = "quarkus.datasource.username", defaultValue = "") String user,
            @ConfigProperty(name = "quarkus.datasource.password", defaultValue = "") String password,
            @ConfigProperty(name = "principled.folder") Path folder) {
        this.database = database;
        this.migration = migration;
        this.kind = kind;
        this.address = address;
        this.user = user;
        this.password = password;
        this.folder = folder;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        DatabaseAddress.check(kind, address);
        createFolder();
        try (Connection connection = open()) {
            String product = connection.getMetaData().getDatabaseProductName();
            LOG.infof("Database: %s %s", product, connection.getMetaData().getDatabaseProductVersion());
            if (product.equals("H2")) {
                refuseUnsafe(settings(connection));
            }
        } catch (SQLException failure) {
            throw new UnusableDatabaseException(sentence(failure), failure);
        }
        migrate();
    }

    /** Outside the pool where it is H2: a large file, or one of a server that was killed, opens slower than a request may wait. */
    private Connection open() throws SQLException {
        if (!kind.equals(H2)) {
            return database.getConnection();
        }
        Properties who = new Properties();
        who.setProperty("user", user);
        who.setProperty("password", password);
        return DriverManager.getDriver(address).connect(address, who);
    }

    /** After the last request: H2 tidies its file up while it closes, and would otherwise let it grow for ever. */
    void close(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) ShutdownEvent stop) {
        if (kind.equals(H2)) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            } catch (SQLException failure) {
                LOG.warn("The database was not closed; the next start takes longer.", failure);
            }
        }
    }

    /** Only this account may look into it: it holds what companies have not published. */
    private void createFolder() {
        try {
            if (Files.notExists(folder)) {
                Path absolute = folder.toAbsolutePath();
                Path parent = absolute.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                    Files.createDirectory(
                            absolute,
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                } else {
                    Files.createDirectory(absolute);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void migrate() {
        try {
            migration.migrate();
        } catch (FlywayException failure) {
            throw new UnusableDatabaseException(
                    "The tables of the database cannot be brought up to date: "
                            + String.valueOf(failure.getMessage())
                                    .strip()
                                    .lines()
                                    .findFirst()
                                    .orElse("") + " Restore the backup or use"
                            + " the version of Principled that wrote it last.",
                    failure);
        }
    }

    private String sentence(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error && error.getErrorCode() == LOCKED) {
                return "The database in " + folder
                        + " is in use by another process, perhaps a Principled that is running;"
                        + " stop that one, or name another folder in principled.folder.";
            }
        }
        return "The database does not answer: "
                + String.valueOf(failure.getMessage()).replaceAll("[.\\s]+$", "") + ".";
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
        new TreeMap<>(NEEDED).forEach((name, value) -> {
            String effective = settings.getOrDefault(name, "missing");
            if (!effective.equals(value)) {
                throw new UnusableDatabaseException(
                        "The database setting " + name + " is " + effective + " and has to be " + value
                                + ", or acknowledged answers can be lost; correct quarkus.datasource.jdbc.url.");
            }
        });
    }
}
