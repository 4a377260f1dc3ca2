package org.zhize.whatif;

import java.util.List;
import java.util.Locale;

/** A plan can't be read, or one of its moves makes no sense. */
public final class PlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> details;

    PlanException(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = List.of(details);
    }

    PlanException(Throwable cause, String key, Object... details) {
        super(key, cause);
        this.key = key;
        this.details = List.of(details);
    }

    /** One line that names what, where and the mend, for a reader of this language. */
    public String message(Locale language) {
        return new Sentences(language).say(key, details);
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }
}
