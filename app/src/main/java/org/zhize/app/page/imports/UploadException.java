package org.zhize.app.page.imports;

import java.io.Serial;
import java.util.List;

/** What was brought can't become an import. The sentences stand in the message bundle, as {@code import.refused.*}. */
final class UploadException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Reason {
        /** No file was chosen. */
        NOTHING,
        /** Details: the most files. */
        TOO_MANY_FILES,
        /** Details: what the reader of the manifest says. */
        MANIFEST,
        /** Other imports are still going on. */
        BUSY
    }

    private final Reason reason;
    private final transient List<Object> details;

    UploadException(Reason reason, Object... details) {
        super(reason.name());
        this.reason = reason;
        this.details = List.of(details);
    }

    public Reason reason() {
        return reason;
    }

    /** What its sentence names. */
    public Object[] details() {
        return details.toArray();
    }
}
