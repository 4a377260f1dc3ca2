package org.zhize.app.schedule;

import java.io.Serial;

/** The work at a report took so long that another program went on with it, or its schedule was removed meanwhile. */
final class HoldLostException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    HoldLostException(String id) {
        super("lost the hold on report " + id);
    }
}
