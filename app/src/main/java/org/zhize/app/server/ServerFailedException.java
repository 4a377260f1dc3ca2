package org.zhize.app.server;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;

/** The embedded database did not start. */
public final class ServerFailedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Path log;

    ServerFailedException(Path log, Throwable cause) {
        super(log.toString(), cause);
        this.log = log;
    }

    /** The file that tells why. */
    public Path log() {
        return log;
    }
}
