package org.principled.account.signin;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.principled.account.secret.SecretToken;

/** The cookie by which an account knows a browser again. It signs nobody in. */
final class DeviceCookie {

    private static final Duration LIFE = Duration.ofDays(365);

    private DeviceCookie() {}

    static String name(boolean tls) {
        return tls ? "__Host-device" : "device";
    }

    static NewCookie of(SecretToken device, boolean tls) {
        return new NewCookie.Builder(name(tls))
                .value(device.text())
                .path("/")
                .maxAge((int) LIFE.toSeconds())
                .httpOnly(true)
                .secure(tls)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
