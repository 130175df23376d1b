package org.principled.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.principled.account.secret.SecretToken;

/** A script that uses the JSON interface with the session of a browser. */
public final class ApiClient {

    private static final String JSON = "application/json";
    private static final String BOUNDARY = "a-line-that-no-file-holds";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private final String cookie;
    private final SecretToken session;

    /**
     * @param address of a server or of a proxy
     * @param cookie name of the session's cookie
     */
    ApiClient(URI address, String cookie, SecretToken session) {
        this.address = address;
        this.cookie = cookie;
        this.session = session;
    }

    /** Reads. */
    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** Makes something. */
    public Reply post(String path, Object body) {
        return send(request(path).POST(json(body)).header("Content-Type", JSON));
    }

    /** Takes something away. */
    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /**
     * Changes something.
     *
     * @param version the one the change is based on
     */
    public Reply put(String path, int version, Object body) {
        return send(
                request(path).PUT(json(body)).header("Content-Type", JSON).header("If-Match", "\"" + version + "\""));
    }

    /**
     * Sends a form with a file.
     *
     * @param fields the other field that the form has, as JSON
     */
    public Reply upload(String path, String audience, Object fields, String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(body, part("audience", "") + audience);
        write(body, part("fields", "") + text(fields));
        write(body, part("file", "; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream"));
        body.writeBytes(file);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return send(request(path)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    private static String part(String name, String rest) {
        return "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + rest + "\r\n\r\n";
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST)
                .header("Accept", "application/json, */*;q=0.1")
                .header("Cookie", cookie + "=" + session.text())
                .header("X-CSRF-Token", session.formToken());
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(text(body));
    }

    private static String text(Object body) {
        try {
            return Reply.JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Sends a request and waits for the whole answer.
     *
     * @throws UncheckedIOException if there was none; whether the server did what was asked is then unknown
     */
    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
