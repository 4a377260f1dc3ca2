package org.zhize.app.page.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Says that an attempt to log in was not looked at, since there were too many wrong ones before. */
final class TooManyWrongPasswordsException extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final long seconds;

    TooManyWrongPasswordsException(Duration wait) {
        super("too many wrong passwords; the next may be tried in " + wait);
        this.seconds = Math.max(1, wait.toSeconds() + (wait.toNanosPart() > 0 ? 1 : 0));
    }

    /** How long to wait, in whole seconds, at least 1. */
    long seconds() {
        return seconds;
    }
}
