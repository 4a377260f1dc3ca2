package org.zhize.revision;

import org.zhize.language.ExplainedException;

/** Two editions can't be found or compared. */
public final class RevisionException extends ExplainedException {

    private static final long serialVersionUID = 1L;

    RevisionException(String key, Object... details) {
        super(null, key, details);
    }
}
