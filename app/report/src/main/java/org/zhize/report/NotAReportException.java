package org.zhize.report;

/** A text that should be a report is none. */
public final class NotAReportException extends RuntimeException {

    NotAReportException(String reason) {
        super(reason);
    }

    NotAReportException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
