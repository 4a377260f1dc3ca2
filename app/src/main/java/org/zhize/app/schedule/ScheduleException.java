package org.zhize.app.schedule;

import java.io.Serial;
import org.zhize.language.ExplainedException;

/** A schedule can't be as it was asked for, or there is none: one sentence that names what and the mend. */
public final class ScheduleException extends ExplainedException {

    @Serial
    private static final long serialVersionUID = 1L;

    ScheduleException(String key, Object... details) {
        super(null, key, details);
    }
}
