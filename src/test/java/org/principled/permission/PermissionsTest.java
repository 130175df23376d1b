package org.principled.permission;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.principled.account.TestPeople;
import org.principled.account.secret.SecretToken;
import org.principled.database.TestDatabase;

/** Everybody is answered as {@code docs/permissions.csv} says, on every route, however its path is written. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PermissionsTest {

    private static final String ANONYMOUS = "anonymous";
    private static final String OTHER = "other company";

    /** What the server offers without a class of ours. */
    private static final List<String> NOT_OURS = List.of("GET /api/v1/openapi");

    private static final Map<String, String> SENT = Map.of(
            "application/json", "json",
            "multipart/form-data", "multipart",
            "application/x-www-form-urlencoded", "form",
            "text/csv", "csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    @TestHTTPResource
    URL server;

    @Inject
    PermissionStage stage;

    @Inject
    TestPeople people;

    private final List<PermissionTable.Row> rows = PermissionTable.rows();

    @Test
    void theTableHasEveryRouteOnce() {
        List<String> routes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.principled").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(PermissionsTest::routes)
                        .toList();
        assertThat(routes).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(rows.stream().map(PermissionTable.Row::route).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(routes.stream(), NOT_OURS.stream()).toList());
        assertThat(rows.stream().map(row -> row.route() + " " + row.object())).doesNotHaveDuplicates();
    }

    @Test
    void everyCellIsAsTheTableSays() throws Exception {
        PermissionStage.Scene set = stage.set();
        Probe probe = new Probe(server.toString());
        List<String> wrong = new ArrayList<>();
        for (PermissionTable.Row row : rows) {
            for (Map.Entry<String, String> cell : row.cells().entrySet()) {
                Map<String, String> values = stage.fresh(row, set);
                Probe.Answer answer = call(
                        probe,
                        row,
                        Probe.path(row, values),
                        values,
                        set.clients().get(cell.getKey()));
                if (!answer.cell().equals(cell.getValue()) || answer.status() >= 500) {
                    wrong.add(row.route() + " " + row.object() + " as " + cell.getKey() + ": " + answer + " instead of "
                            + cell.getValue());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noOtherWayOfWritingAPathOpensMore() throws Exception {
        PermissionStage.Scene set = stage.set();
        Probe probe = new Probe(server.toString());
        List<String> wrong = new ArrayList<>();
        for (PermissionTable.Row row : rows) {
            Map<String, String> values = stage.fresh(row, set);
            for (String who : row.endsSession() ? List.of(ANONYMOUS) : List.of(ANONYMOUS, OTHER)) {
                if (row.cells().get(who).equals("yes")) {
                    continue;
                }
                for (Map.Entry<String, String> path :
                        mutations(Probe.path(row, values)).entrySet()) {
                    Probe.Answer answer = call(
                            probe, row, path.getValue(), values, set.clients().get(who));
                    if (answer.isReached() || answer.status() >= 500) {
                        wrong.add(row.route() + " " + row.object() + " as " + who + " with " + path.getKey() + ": "
                                + answer);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Probe.Answer call(
            Probe probe, PermissionTable.Row row, String path, Map<String, String> values, TestPeople.Client client)
            throws Exception {
        if (client == null) {
            SecretToken visitor = SecretToken.random();
            return probe.call(row, path, values, "visitor=" + visitor.text(), visitor.formToken());
        }
        TestPeople.Client used = row.endsSession() ? people.another(client) : client;
        return probe.call(row, path, values, "sid=" + used.cookie(), used.formToken());
    }

    /** The same path in fourteen other ways. */
    private static Map<String, String> mutations(String path) {
        int last = path.lastIndexOf('/');
        String before = path.substring(0, last);
        String start = before.isEmpty() ? "/" : before;
        String segment = path.substring(last + 1);
        String first = segment.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%%%02x", (int) segment.charAt(0)) + segment.substring(1);
        Map<String, String> mutations = new LinkedHashMap<>();
        mutations.put("a slash at the end", path + "/");
        mutations.put("two slashes at the start", "/" + path);
        mutations.put("two slashes within", before + "//" + segment);
        mutations.put("a path parameter", path + ";a=b");
        mutations.put("a path parameter within", start + ";a=b/" + segment);
        mutations.put("an encoded path parameter", path + "%3ba=b");
        mutations.put("a segment of one dot", before + "/./" + segment);
        mutations.put("a segment of one encoded dot", before + "/%2e/" + segment);
        mutations.put("a way up and down again", before + "/x/../" + segment);
        mutations.put("an encoded slash", start + "%2f" + segment);
        mutations.put("an encoded backslash", start + "%5c" + segment);
        mutations.put("capitals", path.toUpperCase(Locale.ROOT));
        mutations.put("an ending", path + ".json");
        mutations.put("an encoded letter", before + "/" + first);
        assertThat(mutations).hasSize(14);
        return mutations;
    }

    private static Stream<String> routes(JavaClass type) {
        String base = type.getAnnotationOfType(Path.class).value();
        return type.getMethods().stream()
                .flatMap(method -> verb(method).stream()
                        .flatMap(verb ->
                                sent(method).map(sends -> (verb + " " + path(base, method) + " " + sends).strip())));
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.isAnnotatedWith(HttpMethod.class))
                .map(JavaClass::getSimpleName)
                .findFirst();
    }

    private static Stream<String> sent(JavaMethod method) {
        return method.tryGetAnnotationOfType(Consumes.class)
                .map(Consumes::value)
                .map(types -> Stream.of(types).map(SENT::get))
                .orElse(Stream.of(""));
    }

    private static String path(String base, JavaMethod method) {
        String own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = ("/" + base + "/" + own).replaceAll("/+", "/");
        return path.length() > 1 ? path.replaceAll("/$", "") : path;
    }
}
