package org.zhize.topic;

/** A data file for topics (subjects or judgements) that can't be read as one. */
public final class MalformedTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    MalformedTableException(int line, String reason) {
        super("line " + line + ": " + reason);
        this.line = line;
    }

    /** The line that is wrong, from 1. */
    public int line() {
        return line;
    }
}
