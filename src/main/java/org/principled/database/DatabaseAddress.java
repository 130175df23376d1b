package org.principled.database;

import java.util.Locale;
import java.util.Map;

/** Whether the configured address of the database fits this build and loses nothing; known before anything is opened. */
final class DatabaseAddress {

    private static final String PROPERTY = "quarkus.datasource.jdbc.url";
    private static final Map<String, String> BUILDS = Map.of(
            "h2", "jdbc:h2:file:",
            "postgresql", "jdbc:postgresql:");

    private DatabaseAddress() {}

    /**
     * Refuses an address that this build cannot use safely.
     *
     * @param kind the database that this build speaks to: h2 or postgresql
     * @throws UnusableDatabaseException with the sentence to show
     */
    static void check(String kind, String address) {
        BUILDS.forEach((other, start) -> {
            if (!other.equals(kind) && address.startsWith(start)) {
                throw new UnusableDatabaseException(
                        "This build of Principled keeps its data in " + name(kind) + ", and "
                                + PROPERTY + " is " + withoutOptions(address) + "; name an address that begins with "
                                + BUILDS.get(kind) + ", or start the build for " + name(other) + ": ./mvnw "
                                + (other.equals("h2") ? "" : "-P" + other + " ") + "-DskipTests package.");
            }
        });
        String start = BUILDS.getOrDefault(kind, "jdbc:");
        if (!address.startsWith(start)) {
            throw new UnusableDatabaseException(
                    PROPERTY + " is " + withoutOptions(address) + " and has to begin with " + start + ".");
        }
        if (kind.equals("h2")) {
            checkOptions(address.toUpperCase(Locale.ROOT));
        }
    }

    /** What H2 does not tell among its settings once it is open. */
    private static void checkOptions(String address) {
        if (!address.contains(";DB_CLOSE_ON_EXIT=FALSE")) {
            throw new UnusableDatabaseException("Add ;DB_CLOSE_ON_EXIT=FALSE to " + PROPERTY
                    + ", or H2 closes the database while the last requests still write.");
        }
        if (address.contains(";FILE_LOCK=NO") || address.contains(";AUTO_SERVER=TRUE")) {
            throw new UnusableDatabaseException("Take FILE_LOCK and AUTO_SERVER out of " + PROPERTY
                    + ": only one process may write to the database.");
        }
    }

    /** Options may hold a password. */
    private static String withoutOptions(String address) {
        return address.split("[;?]", 2)[0];
    }

    private static String name(String kind) {
        return kind.equals("h2") ? "H2" : "PostgreSQL";
    }
}
