package org.zhize.app.command;

import java.util.List;

/** A command can't do what it was told: one line that names what, where and the mend. */
final class CommandFailure extends RuntimeException {

    private final ExitStatus status;
    private final String key;
    private final transient List<Object> details;

    /**
     * Says what is wrong.
     *
     * @param status how the program ends
     * @param key the sentence in the message bundle
     * @param details what the sentence names
     */
    CommandFailure(ExitStatus status, String key, Object... details) {
        super(key);
        this.status = status;
        this.key = key;
        this.details = List.of(details);
    }

    /** The same for a failure that has a cause. */
    CommandFailure(Throwable cause, ExitStatus status, String key, Object... details) {
        super(key, cause);
        this.status = status;
        this.key = key;
        this.details = List.of(details);
    }

    ExitStatus status() {
        return status;
    }

    String line(Words words) {
        return words.say(key, details.toArray());
    }
}
