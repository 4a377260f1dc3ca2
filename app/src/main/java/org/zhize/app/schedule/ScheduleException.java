package org.zhize.app.schedule;

import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Bilingual;

/** A schedule can't be as it was asked for, or there is none: one sentence that names what and the mend. */
public final class ScheduleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Bilingual sentence;

    ScheduleException(String key, @Nullable Object... details) {
        this(Words.say(key, details));
    }

    private ScheduleException(Bilingual sentence) {
        super(sentence.en());
        this.sentence = sentence;
    }

    /** The sentence in the reader's language. */
    public String message(Locale language) {
        return sentence.in(language);
    }
}
