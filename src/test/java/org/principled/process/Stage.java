package org.principled.process;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.principled.account.SessionCookie;
import org.principled.account.password.PasswordHashes;
import org.principled.account.secret.SecretToken;

/**
 * What tests of the packaged program start from: a database of the kind that the build speaks to, which holds a company that is invited to
 * a cycle, and people who are signed in. It is written before any server runs, so that no test has to go through pages that are not its
 * subject.
 */
public final class Stage implements AutoCloseable {

    /** The password of everybody. */
    public static final String PASSWORD = "correct horse battery staple";

    private static final String USER = "principled";

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final String address;
    private final UUID company = UUID.randomUUID();
    private final UUID cycle = UUID.randomUUID();
    private final Someone lead;
    private final List<Someone> contributors;

    /** Somebody who is signed in. */
    public record Someone(UUID id, String email, SecretToken session) {

        private static Someone named(String name) {
            return new Someone(UUID.randomUUID(), name + "@example.org", SecretToken.random());
        }
    }

    private Stage(Path folder, int contributors) throws IOException, SQLException {
        this.folder = folder;
        boolean h2 = System.getProperty("quarkus.datasource.db-kind", "h2").equals("h2");
        this.postgres = h2 ? null : EmbeddedPostgres.builder().start();
        this.address = h2
                ? "jdbc:h2:file:"
                        + Files.createDirectories(folder.resolve("data")).resolve("principled")
                : postgres.getJdbcUrl("postgres", "postgres");
        this.lead = Someone.named("lead");
        this.contributors = Stream.iterate(1, i -> i + 1)
                .limit(contributors)
                .map(i -> Someone.named("contributor" + i))
                .toList();
        Flyway.configure().dataSource(address, user(), user()).load().migrate();
        try (Connection connection = DriverManager.getConnection(address, user(), user())) {
            fill(connection);
        }
    }

    /**
     * Prepares a database.
     *
     * @param folder where servers are started; empty
     * @param contributors how many people answer for the company, beside its lead
     */
    public static Stage prepare(Path folder, int contributors) {
        try {
            return new Stage(folder, contributors);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void fill(Connection connection) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        insert(
                connection,
                "insert into company (id, name, legal_name, identifiers, country, website, headcount, state_owned, version)"
                        + " values (?, 'Example Telecom', '', '', '', '', '', '', 1)",
                company);
        insert(
                connection,
                "insert into business_line (id, company_id, name, position, profiles, share) values (?, ?, 'Access', 0,"
                        + " 'telecom', '1')",
                UUID.randomUUID(),
                company);
        insert(
                connection,
                "insert into cycle (id, title, questionnaire, period_start, period_end, opens_on, closes_on, reply_days,"
                        + " version) values (?, 'Now', 'principle-d@2026.1', ?, ?, ?, ?, 20, 1)",
                cycle,
                now.toLocalDate().minusYears(1),
                now.toLocalDate(),
                now.toLocalDate().minusDays(7),
                now.toLocalDate().plusDays(7));
        insert(connection, "insert into invited_company (cycle_id, company_id) values (?, ?)", cycle, company);
        String hash = new PasswordHashes().hash(PASSWORD);
        add(connection, lead, "lead", hash, now);
        for (Someone contributor : contributors) {
            add(connection, contributor, "contributor", hash, now);
        }
    }

    private void add(Connection connection, Someone person, String role, String hash, OffsetDateTime now)
            throws SQLException {
        insert(
                connection,
                "insert into account (id, email, name, password_hash, totp_last_step, needs_totp, roles, language, disabled,"
                        + " created_at) values (?, ?, ?, ?, 0, false, '', 'en', false, ?)",
                person.id(),
                person.email(),
                person.email(),
                hash,
                now);
        insert(
                connection,
                "insert into membership (account_id, company_id, role) values (?, ?, ?)",
                person.id(),
                company,
                role);
        insert(
                connection,
                "insert into session (token_hash, account_id, complete, created_at, used_at, client) values (?, ?, true, ?,"
                        + " ?, 'test')",
                person.session().hash(),
                person.id(),
                now,
                now);
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private String user() {
        return postgres == null ? USER : "postgres";
    }

    /** Starts a server on the database and waits until it answers. */
    public ServerProcess serve() {
        return serve(Map.of());
    }

    /**
     * Starts a server on the database and waits until it answers.
     *
     * @param environment what else it is told
     */
    public ServerProcess serve(Map<String, String> environment) {
        Map<String, String> whole = new HashMap<>(environment);
        if (postgres != null) {
            whole.put("QUARKUS_DATASOURCE_JDBC_URL", address);
            whole.put("QUARKUS_DATASOURCE_USERNAME", user());
            whole.put("QUARKUS_DATASOURCE_PASSWORD", user());
        }
        return ServerProcess.serve(folder, whole);
    }

    /**
     * Opens the company's self-assessment.
     *
     * @return its path in the interface for scripts
     */
    public String openAssessment(ServerProcess server) {
        return openAssessment(as(lead, server));
    }

    /**
     * Opens the company's self-assessment.
     *
     * @param client its lead
     */
    public String openAssessment(ApiClient client) {
        Reply opened =
                client.post("/api/v1/assessments", Map.of("company", company, "cycle", cycle, "mode", "self-reported"));
        opened.demand(201);
        return "/api/v1/assessments/" + opened.json().get("id").asText();
    }

    /** Somebody who uses a server. */
    public static ApiClient as(Someone person, ServerProcess server) {
        return new ApiClient(server.address(), SessionCookie.name(false), person.session());
    }

    /** Who opens the assessment. */
    public Someone lead() {
        return lead;
    }

    /** Who answers. */
    public List<Someone> contributors() {
        return contributors;
    }

    @Override
    public void close() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
