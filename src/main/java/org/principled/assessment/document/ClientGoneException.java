package org.principled.assessment.document;

import java.io.IOException;

/** Nobody waits for the document any more. No fault of anybody's: it ends the work and is told to nobody. */
final class ClientGoneException extends IOException {

    private static final long serialVersionUID = 1L;

    ClientGoneException() {
        super("the client has gone away");
    }
}
