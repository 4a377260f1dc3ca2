package org.zhize.analysis;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** Says that an analysis can't be read or run, and what would mend it. */
public final class AnalysisException extends RuntimeException {

    private final Fault fault;
    private final transient List<Object> details;

    AnalysisException(Fault fault, Object... details) {
        this.fault = fault;
        this.details = List.of(details);
    }

    AnalysisException(Fault fault, Throwable cause, Object... details) {
        super(cause);
        this.fault = fault;
        this.details = List.of(details);
    }

    /** What went wrong. */
    public Fault fault() {
        return fault;
    }

    /** One line, in English. */
    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    /** One line that names what, where and the mend, for a reader of this language. */
    public String message(Locale language) {
        String pattern = Words.in(language).getString("fault." + fault);
        return new MessageFormat(pattern, language)
                .format(details.stream().map(String::valueOf).toArray());
    }
}
