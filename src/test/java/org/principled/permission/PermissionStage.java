package org.principled.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.principled.account.LostFactors;
import org.principled.account.Role;
import org.principled.account.TestPeople;
import org.principled.account.link.Invitation;
import org.principled.account.link.Invitations;
import org.principled.account.link.PasswordLinks;
import org.principled.account.secret.SecretToken;
import org.principled.account.token.ApiTokens;
import org.principled.company.TestCompanies;

/** The people and things that the table of permissions speaks of: one company with a draft, a submitted and a desk assessment. */
@Singleton
class PermissionStage {

    private static final String API = "/api/v1/assessments";
    private static final String ELEMENT = "GOV-1.1";

    private static final Map<String, String> ROW = Map.of(
            "reporting_entity", "Entity",
            "service", "Service",
            "country", "DE",
            "period_start", "2025-01-01",
            "period_end", "2025-12-31");

    private final TestPeople people;
    private final TestCompanies companies;
    private final Invitations invitations;
    private final PasswordLinks passwords;
    private final ApiTokens tokens;
    private final LostFactors lost;

    PermissionStage(
            TestPeople people,
            TestCompanies companies,
            Invitations invitations,
            PasswordLinks passwords,
            ApiTokens tokens,
            LostFactors lost) {
        this.people = people;
        this.companies = companies;
        this.invitations = invitations;
        this.passwords = passwords;
        this.tokens = tokens;
        this.lost = lost;
    }

    /**
     * Everybody by column of the table, but for the anonymous one; and what stands for the parameters of paths, by object.
     *
     * @param values parameter to value, by object
     */
    record Scene(Map<String, TestPeople.Client> clients, Map<String, Map<String, String>> values) {}

    Scene set() {
        UUID company = companies.company();
        UUID cycle = companies.cycle(company);
        UUID before = companies.cycle(company);
        Map<String, TestPeople.Client> clients = clients(company);
        TestPeople.Client lead = clients.get("lead");
        TestPeople.Client analyst = clients.get("analyst");

        Map<String, String> common = new HashMap<>(
                Map.of("code", ELEMENT, "indicator", "GOV-1", "table", "Q1", "node", "T", "version", "1"));
        common.putAll(Map.of("edition", "2026.1", "slug", "not-found", "company", company.toString()));
        common.put("cycle", cycle.toString());

        common.put("token", invited(lead, Optional.of(company)).text());
        people.givePassword(lead);
        common.put(
                "passwordToken",
                passwords.byHand(people.person(lead), lead.id()).orElseThrow().text());

        TestPeople.Client stranger = people.ofCoalition(Role.ADMINISTRATOR);
        common.put("session", new SecretToken(stranger.cookie()).hash());
        common.put("apiToken", tokens.make(stranger.id(), "A token").hash());

        Map<String, Map<String, String>> values = new HashMap<>();
        values.put("", common);
        values.put("draft", assessment(common, lead, "self-reported", cycle, before));
        values.put("desk", assessment(common, analyst, "desk", cycle, before));
        UUID later = companies.cycle(company);
        values.put("submitted", assessment(common, lead, "self-reported", later, companies.cycle(company)));
        submit(values.get("submitted").get("id"), clients.get("signatory"));
        return new Scene(clients, values);
    }

    /** The values with somebody who can be sent away and an invitation that can be taken back, where a path names such. */
    Map<String, String> fresh(PermissionTable.Row row, Scene set) {
        Map<String, String> values = new HashMap<>(set.values().get(row.object()));
        Optional<UUID> company = row.path().contains("{company}")
                ? Optional.of(UUID.fromString(values.get("company")))
                : Optional.empty();
        if (row.path().contains("{account}")) {
            TestPeople.Client somebody = company.map(id -> people.ofCompany(id, Role.READER))
                    .orElseGet(() -> people.ofCoalition(Role.APPROVER));
            lost.ask(somebody.id());
            values.put("account", somebody.id().toString());
        }
        if (row.path().contains("{invitation}")) {
            values.put(
                    "invitation",
                    invited(set.clients().get("administrator"), company).hash());
        }
        return values;
    }

    private SecretToken invited(TestPeople.Client by, Optional<UUID> company) {
        Role role = company.isPresent() ? Role.READER : Role.ANALYST;
        return invitations.make(people.person(by), new Invitation("somebody@example.org", company, Set.of(role)));
    }

    private Map<String, TestPeople.Client> clients(UUID company) {
        Map<String, TestPeople.Client> clients = new LinkedHashMap<>();
        clients.put("other company", people.ofCompany(companies.company(), Role.LEAD, Role.SIGNATORY));
        for (Role role : Role.values()) {
            clients.put(role.key(), role.isOfCompany() ? people.ofCompany(company, role) : people.ofCoalition(role));
        }
        return clients;
    }

    private static Map<String, String> assessment(
            Map<String, String> common, TestPeople.Client owner, String mode, UUID cycle, UUID before) {
        String company = common.get("company");
        Map<String, String> values = new HashMap<>(common);
        values.put("mode", mode);
        values.put("previous", open(owner, company, before, mode));
        String id = open(owner, company, cycle, mode);
        values.put("id", id);
        String path = API + "/" + id;
        String piece = made(owner.request()
                        .multiPart("audience", "public")
                        .multiPart("fields", "{\"kind\":\"PUB\",\"title\":\"Title\"}")
                        .multiPart("file", "a.txt", "A file.".getBytes(StandardCharsets.UTF_8), "text/plain")
                        .post(path + "/evidence"))
                .jsonPath()
                .getString("id");
        values.put("piece", piece);
        values.put("evidence", piece);
        values.put(
                "remark",
                made(json(owner, Map.of("code", ELEMENT, "text", "A remark.")).post(path + "/remarks"))
                        .jsonPath()
                        .getString("id"));
        values.put(
                "row",
                made(json(owner, Map.of("cells", ROW, "note", "")).post(path + "/tables/Q1/rows"))
                        .jsonPath()
                        .getString("[0].id"));
        made(json(owner, Map.of("said", "chosen", "answer", "yes"))
                .header("If-Match", "\"0\"")
                .put(path + "/answers/" + ELEMENT));
        made(owner.request().header("If-Match", "\"1\"").put(path + "/evidence/" + piece + "/answers/" + ELEMENT));
        return values;
    }

    private static String open(TestPeople.Client owner, String company, UUID cycle, String mode) {
        return made(json(owner, Map.of("company", company, "cycle", cycle, "mode", mode))
                        .post(API))
                .jsonPath()
                .getString("id");
    }

    private static void submit(String id, TestPeople.Client signatory) {
        String path = API + "/" + id + "/submission";
        String sha256 = signatory.request().get(path + "/outlook").jsonPath().getString("sha256");
        made(json(signatory, Map.of("signedAs", "Zoë", "confirmed", true, "sha256", sha256))
                .post(path));
    }

    private static RequestSpecification json(TestPeople.Client client, Object body) {
        return client.request().contentType("application/json").body(body);
    }

    private static Response made(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isLessThan(300);
        return response;
    }
}
