package org.zhize.whatif;

import org.zhize.language.ExplainedException;

/** A plan can't be read, or one of its moves makes no sense. */
public final class PlanException extends ExplainedException {

    private static final long serialVersionUID = 1L;

    PlanException(String key, Object... details) {
        super(null, key, details);
    }

    PlanException(Throwable cause, String key, Object... details) {
        super(cause, key, details);
    }
}
