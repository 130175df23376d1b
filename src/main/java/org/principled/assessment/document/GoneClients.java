package org.principled.assessment.document;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A client that has gone away is no failure to be logged, and nobody reads the answer. */
final class GoneClients {

    /** As other servers name it in their logs; no client ever sees it. */
    private static final int CLIENT_CLOSED_REQUEST = 499;

    @ServerExceptionMapper
    Response gone(ClientGoneException gone) {
        return Response.status(CLIENT_CLOSED_REQUEST).build();
    }
}
