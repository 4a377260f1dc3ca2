package org.zhize.app.server;

import java.io.IOException;
import java.io.Serial;

/** Another program took a port between its choice and its use. */
public final class PortTakenException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Says which. */
    public PortTakenException(int port, Throwable cause) {
        super("port " + port + " was taken meanwhile", cause);
    }
}
