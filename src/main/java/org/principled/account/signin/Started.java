package org.principled.account.signin;

import jakarta.ws.rs.core.NewCookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.principled.account.SessionCookie;
import org.principled.account.secret.SecretToken;
import org.principled.language.LanguageCookie;

/**
 * A session that was started.
 *
 * @param complete whether somebody is signed in with it; otherwise the second factor is outstanding
 * @param device what the account knows the browser by from now on; empty where it does already
 * @param language what the browser answers in from now on, unless it remembers a choice of its own
 */
public record Started(SecretToken session, boolean complete, Optional<SecretToken> device, Optional<String> language) {

    /** What the browser is given. */
    public NewCookie[] cookies(boolean tls) {
        List<NewCookie> cookies = new ArrayList<>(List.of(SessionCookie.of(session, tls)));
        device.ifPresent(known -> cookies.add(DeviceCookie.of(known, tls)));
        language.ifPresent(tag -> cookies.add(LanguageCookie.remembering(tag, tls)));
        return cookies.toArray(NewCookie[]::new);
    }
}
