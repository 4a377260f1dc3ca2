package org.zhize.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person asked can't be done, and a sentence of the package that found out says why, in the person's language. */
public abstract class ExplainedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> details;

    /**
     * An exception with its explanation.
     *
     * @param cause what led to it, if an exception did
     * @param key the sentence's key in the bundle of this class's package
     * @param details the values it names, in its order
     */
    protected ExplainedException(@Nullable Throwable cause, String key, Object... details) {
        super(key, cause);
        this.key = key;
        this.details = List.of(details);
    }

    /** One line that names what, where and the mend, for a reader of this language. */
    public final String message(Locale language) {
        return new Sentences(getClass(), language).say(key, details.toArray());
    }

    @Override
    public final String getMessage() {
        return message(Locale.ENGLISH);
    }
}
