package org.zhize.dutylist;

/** The kinds of doubt that reading can report. The sentences stand in the message bundle {@code problems}. */
public enum ProblemCode {
    /** A category's heading declares another number of items than it has. Details: category, declared, read. */
    COUNT_MISMATCH(Severity.WARNING);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** How much a problem of this kind matters. */
    public Severity severity() {
        return severity;
    }
}
