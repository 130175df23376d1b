package org.principled.account.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.principled.account.secret.SecretToken;

/**
 * Where somebody signs in from.
 *
 * @param address of the network; of an IPv6 address the part that a household or office has
 * @param name browser and system, as far as the browser says
 * @param device the secret by which an account may know the browser
 * @param tls whether the connection is encrypted
 */
public record Browser(String address, String name, Optional<SecretToken> device, boolean tls) {

    private static final int IPV6_PREFIX_GROUPS = 4;

    /** In this order: most browsers also say that they are others. */
    private static final List<String> BROWSERS = List.of("Firefox", "Edg", "OPR", "Chrome", "Safari", "curl");

    private static final List<String> SYSTEMS =
            List.of("Windows", "Android", "iPhone", "iPad", "Mac OS X", "CrOS", "Linux");

    /** The browser that sends a request. */
    public static Browser of(HttpServerRequest request) {
        Cookie device = request.getCookie(DeviceCookie.name(request.isSSL()));
        String host =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        return new Browser(
                network(host == null ? "" : host),
                name(request.getHeader("User-Agent")),
                Optional.ofNullable(device).map(Cookie::getValue).map(SecretToken::new),
                request.isSSL());
    }

    /** How the list of sessions names it. */
    public String description() {
        return name.isEmpty() ? address : name + ", " + address;
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        return groups.length <= IPV6_PREFIX_GROUPS
                ? address
                : String.join(":", List.of(groups).subList(0, IPV6_PREFIX_GROUPS)) + "::/64";
    }

    static String name(@Nullable String agent) {
        if (agent == null) {
            return "";
        }
        String browser = BROWSERS.stream()
                .filter(each -> agent.contains(each + "/"))
                .findFirst()
                .orElse("");
        String system = SYSTEMS.stream().filter(agent::contains).findFirst().orElse("");
        String known = browser.replace("Edg", "Edge").replace("OPR", "Opera");
        return (known + (known.isEmpty() || system.isEmpty() ? "" : ", ") + system.replace("Mac OS X", "macOS"));
    }
}
