package org.principled.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Nothing that depends on who asks is kept by a browser or a proxy, so nobody reads it there after signing out. */
final class CacheGuard {

    private final SecurityIdentity identity;

    CacheGuard(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerResponseFilter
    void guard(ContainerRequestContext request, ContainerResponseContext response) {
        boolean personal = !identity.isAnonymous()
                || ErrorPages.isForScripts(request.getUriInfo().getPath())
                || response.getHeaders().containsKey(HttpHeaders.SET_COOKIE);
        if (personal) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
