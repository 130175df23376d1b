package org.principled.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A proxy such as docs/operating.md describes: it speaks TLS to the outside (or would; here it only says so), tells the servers behind it
 * under which name it was called, and sends each request to the next of them.
 */
final class RoundRobin implements AutoCloseable {

    /** The name under which it is called from outside. */
    static final String NAME = "principled.example.org";

    private static final Set<String> OF_ONE_CONNECTION =
            Set.of("connection", "content-length", "host", "http2-settings", "transfer-encoding", "upgrade");
    private static final int THREADS = 16;

    private final List<URI> servers;
    private final AtomicInteger requests = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer proxy;

    RoundRobin(List<URI> servers) throws IOException {
        this.servers = servers;
        this.proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", this::forward);
        proxy.setExecutor(threads);
        proxy.start();
    }

    URI address() {
        return URI.create("http://localhost:" + proxy.getAddress().getPort());
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI server = servers.get(requests.getAndIncrement() % servers.size());
            HttpResponse<byte[]> response =
                    http.send(request(exchange, server), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().map().forEach((name, values) -> {
                if (passes(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            int length = response.body().length;
            exchange.sendResponseHeaders(response.statusCode(), length == 0 ? -1 : length);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static HttpRequest request(HttpExchange exchange, URI server) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
                .header("X-Forwarded-For", "192.0.2.7")
                .header("X-Forwarded-Host", NAME)
                .header("X-Forwarded-Proto", "https");
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (passes(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static boolean passes(String header) {
        return !OF_ONE_CONNECTION.contains(header.toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        proxy.stop(0);
        threads.shutdownNow();
    }
}
