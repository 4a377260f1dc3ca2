package org.zhize.dutylist.json;

/** A line that should hold a {@code duty-list/1} object and does not. */
public final class MalformedDutyListException extends RuntimeException {

    private final int line;

    MalformedDutyListException(int line, String message) {
        super("line " + line + ": " + message);
        this.line = line;
    }

    MalformedDutyListException(int line, String message, Throwable cause) {
        super("line " + line + ": " + message, cause);
        this.line = line;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }
}
