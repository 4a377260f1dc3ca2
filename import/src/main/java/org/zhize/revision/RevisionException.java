package org.zhize.revision;

import java.util.List;
import java.util.Locale;

/** Two editions can't be found or compared. */
public final class RevisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> details;

    RevisionException(String key, String... details) {
        super(key);
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
