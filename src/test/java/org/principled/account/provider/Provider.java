package org.principled.account.provider;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An OpenID Connect provider at which the person of the moment is always signed in. */
public final class Provider implements QuarkusTestResourceLifecycleManager {

    /** What the next ID token says, beside what every one says. */
    static final AtomicReference<Map<String, Object>> PERSON = new AtomicReference<>(Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLIENT = "principled";

    /** The nonce that came with each code. */
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    private HttpServer server;
    private RsaJsonWebKey key;

    @Override
    public Map<String, String> start() {
        try {
            key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("one");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
        server.createContext("/.well-known/openid-configuration", call -> json(call, configuration()));
        server.createContext(
                "/keys", call -> json(call, Map.of("keys", List.of(key.toParams(OutputControlLevel.PUBLIC_ONLY)))));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
        return Map.of(
                "quarkus.oidc.tenant-enabled", "true",
                "quarkus.oidc.auth-server-url", address(),
                "quarkus.oidc.client-id", CLIENT,
                "quarkus.oidc.credentials.secret", "a secret of the client that is long enough",
                "principled.provider.name", "Example Ministry",
                "principled.provider.roles.\"foc/analysts\"", "analyst",
                "principled.provider.roles.\"foc/admins\"", "administrator",
                "principled.provider.roles.\"acme\"", "lead:6f2c3e1a-0c1f-4a55-9a3e-9f6f2f4f8a01");
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer", address(),
                "authorization_endpoint", address() + "/authorize",
                "token_endpoint", address() + "/token",
                "jwks_uri", address() + "/keys");
    }

    private void authorize(HttpExchange call) throws IOException {
        Map<String, String> asked = fields(call.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked.get("nonce"));
        call.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private void token(HttpExchange call) throws IOException {
        Map<String, String> asked = fields(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String nonce = codes.remove(asked.get("code"));
        if (nonce == null || !asked.containsKey("code_verifier")) {
            call.sendResponseHeaders(400, -1);
            call.close();
            return;
        }
        Map<String, Object> tokens = new HashMap<>();
        tokens.put("id_token", signed(nonce));
        tokens.put("access_token", signed(nonce));
        tokens.put("token_type", "Bearer");
        tokens.put("expires_in", 300);
        json(call, tokens);
    }

    private String signed(String nonce) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(address());
        claims.setAudience(CLIENT);
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setClaim("nonce", nonce);
        PERSON.get().forEach(claims::setClaim);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange call, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
