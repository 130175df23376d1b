package org.principled.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Calls a route with what gets past everything but the question who is asking, and is then refused for being stale or incomplete, or does
 * no harm. It sends paths exactly as they are.
 */
final class Probe {

    private static final String BOUNDARY = "----a-boundary";

    /** A table without rows, which is refused as stale; and a text file like any other. */
    private static final String CSV = "reporting_entity,service,country,period_start,period_end\n";

    /** What is sent as JSON where nothing or anything will not do. */
    private static final Map<String, String> JSON = Map.ofEntries(
            Map.entry(
                    "POST /api/v1/assessments",
                    "{\"company\":\"{company}\",\"cycle\":\"{cycle}\",\"mode\":\"{mode}\"}"),
            Map.entry("POST /api/v1/assessments/{id}/changes", "[]"),
            Map.entry("POST /api/v1/assessments/{id}/carry-over", "{\"from\":\"{previous}\"}"),
            Map.entry("POST /api/v1/assessments/{id}/remarks", "{\"code\":\"{code}\",\"text\":\"A remark.\"}"),
            Map.entry("PUT /api/v1/assessments/{id}/remarks/{remark}", "{\"resolved\":true}"),
            Map.entry("PUT /api/v1/assessments/{id}/assignments/{indicator}", "{\"people\":[]}"),
            Map.entry("PUT /api/v1/assessments/{id}/tables/{table}", "{\"rows\":[]}"),
            Map.entry("PUT /api/v1/assessments/{id}/answers/{code}", "{\"said\":\"open\"}"),
            Map.entry("POST /api/v1/assessments/{id}/evidence", "{\"audience\":\"public\",\"fields\":{}}"),
            Map.entry("PUT /api/v1/assessments/{id}/evidence/{evidence}", "{\"audience\":\"public\",\"fields\":{}}"),
            Map.entry(
                    "POST /api/v1/assessments/{id}/submission",
                    "{\"signedAs\":\"Zoë\",\"confirmed\":true,\"sha256\":\"0\"}"),
            Map.entry("POST /api/v1/people/{account}/lost-factor/cleared", "{\"confirmed\":true}"),
            Map.entry("POST /api/v1/companies/{company}/people/{account}/lost-factor/cleared", "{\"confirmed\":true}"),
            Map.entry("POST /api/v1/session", "[]"));

    /** Fields of all forms at once: each takes those it knows. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("version", "999999"),
            Map.entry("said", "open"),
            Map.entry("restore", "1"),
            Map.entry("open", "true"),
            Map.entry("text", "A remark."),
            Map.entry("resolved", "true"),
            Map.entry("linked", "true"),
            Map.entry("removed", "true"),
            Map.entry("piece", "{piece}"),
            Map.entry("from", "{previous}"),
            Map.entry("company", "{company}"),
            Map.entry("cycle", "{cycle}"),
            Map.entry("mode", "{mode}"),
            Map.entry("signedAs", "Zoë"),
            Map.entry("confirmed", "true"),
            Map.entry("sha256", "0"),
            Map.entry("audience", "coalition"),
            Map.entry("fields", "{\"kind\":\"PUB\"}"));

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String server;

    Probe(String server) {
        this.server = server.replaceAll("/$", "");
    }

    /**
     * What came back.
     *
     * @param location of a redirect; empty otherwise
     */
    record Answer(int status, String location) {

        /** As a cell of the table: {@code yes}, or the refusal. */
        String cell() {
            if (status == 401 || status == 403 || status == 404) {
                return Integer.toString(status);
            }
            return isSignIn() ? "sign-in" : "yes";
        }

        /** Whether it came as far as something that answers what was sent. */
        boolean isReached() {
            return status != 400 && status != 405 && status != 415 && cell().equals("yes");
        }

        private boolean isSignIn() {
            return status == 303 && (location.equals("/sign-in") || location.startsWith("/sign-in?back="));
        }
    }

    /** The path of a row, with values for its parameters. */
    static String path(PermissionTable.Row row, Map<String, String> values) {
        Map<String, String> these = new HashMap<>(values);
        if (row.path().startsWith("/questionnaires/")) {
            these.put("id", "principle-d");
        }
        if (row.path().contains("/companies/{id}")) {
            these.put("id", values.get("company"));
        }
        if (row.path().contains("/cycles/{id}")) {
            these.put("id", values.get("cycle"));
        }
        if (row.path().startsWith("/password/")) {
            these.put("token", values.get("passwordToken"));
        }
        if (row.path().startsWith("/account/tokens/")) {
            these.put("token", values.get("apiToken"));
        }
        these.put("tag", "fr");
        if (row.path().contains("/areas/{code}")) {
            these.put("code", "GOV");
        }
        if (row.path().contains("/tables/{code}")) {
            these.put("code", values.get("table"));
        }
        return filled(row.path(), these);
    }

    /** Calls a row's route at a path, which may be written in another way. */
    Answer call(PermissionTable.Row row, String path, Map<String, String> values, String cookie, String formToken)
            throws IOException, InterruptedException {
        String query = row.path().endsWith("/score/movement") ? "?code=" + values.get("code") : "";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path + query))
                .header("Cookie", cookie)
                .header("X-CSRF-Token", formToken)
                .header("If-Match", "\"999999\"")
                .method(row.method(), body(row, values));
        if (!row.method().equals("GET")) {
            request.header("Content-Type", type(row));
        }
        // An archive of everything is as long as there are assessments; who gets it is clear from its first byte.
        HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        if (row.path().endsWith(".zip")) {
            response.body().close();
        } else {
            response.body().transferTo(OutputStream.nullOutputStream());
        }
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Location").map(this::local).orElse(""));
    }

    private String local(String location) {
        return location.startsWith(server) ? location.substring(server.length()) : location;
    }

    private static String type(PermissionTable.Row row) {
        // No attempt to sign in: after some of those, everybody on this computer would have to wait.
        if (row.route().equals("POST /sign-in")) {
            return "text/plain";
        }
        return switch (row.sends()) {
            case "json" -> "application/json";
            case "csv" -> "text/csv";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "multipart" -> "multipart/form-data; boundary=" + BOUNDARY;
            default -> "application/x-www-form-urlencoded";
        };
    }

    private static HttpRequest.BodyPublisher body(PermissionTable.Row row, Map<String, String> values) {
        if (row.method().equals("GET")) {
            return HttpRequest.BodyPublishers.noBody();
        }
        return HttpRequest.BodyPublishers.ofString(
                switch (row.sends()) {
                    case "json" -> filled(JSON.getOrDefault(row.method() + " " + row.path(), "{}"), values);
                    case "csv", "xlsx" -> CSV;
                    case "multipart" -> multipart(values);
                    default -> form(values);
                },
                StandardCharsets.UTF_8);
    }

    private static String form(Map<String, String> values) {
        return FIELDS.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(filled(field.getValue(), values), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String multipart(Map<String, String> values) {
        return FIELDS.entrySet().stream()
                        .map(field -> part("name=\"" + field.getKey() + "\"", filled(field.getValue(), values)))
                        .collect(Collectors.joining())
                + part("name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv", CSV) + "--" + BOUNDARY
                + "--\r\n";
    }

    private static String part(String disposition, String text) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + text + "\r\n";
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> each : values.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", Objects.requireNonNull(each.getValue()));
        }
        return filled;
    }
}
