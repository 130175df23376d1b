package org.principled.assessment.document;

import io.vertx.ext.web.RoutingContext;
import java.util.function.BooleanSupplier;

/** Whoever waits for a document at the other end of a connection, and may go away before it is done. */
final class Client {

    private final BooleanSupplier gone;

    /**
     * One that may go away.
     *
     * @param gone whether it has; asked in any thread
     */
    Client(BooleanSupplier gone) {
        this.gone = gone;
    }

    /** The one that sent a request. It is asked rather than told: who streams a response takes over its one handler of the closing. */
    static Client of(RoutingContext request) {
        return new Client(request.response()::closed);
    }

    /**
     * Goes on only for somebody.
     *
     * @throws ClientGoneException if it has gone
     */
    void demand() throws ClientGoneException {
        if (gone.getAsBoolean()) {
            throw new ClientGoneException();
        }
    }
}
