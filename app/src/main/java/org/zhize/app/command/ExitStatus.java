package org.zhize.app.command;

/** How a command ends; scripts rely on the numbers. */
enum ExitStatus {
    /** Done. */
    DONE(0),
    /** Done, and the answer is no. */
    NO(1),
    /** The command was not used as it can be. */
    USAGE(2),
    /** A document was rejected; the others are done. */
    REJECTED(3),
    /** The database can't be reached. */
    UNREACHABLE(4),
    /** A defect of Zhize itself, or the machine fails; the number is the one of {@code sysexits.h}. */
    DEFECT(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number for the operating system. */
    int code() {
        return code;
    }
}
