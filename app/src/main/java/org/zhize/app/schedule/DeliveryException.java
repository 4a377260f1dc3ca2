package org.zhize.app.schedule;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Bilingual;

/** A report did not reach a recipient: one sentence that names where, why and the mend. */
final class DeliveryException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Bilingual sentence;

    DeliveryException(String key, Object... details) {
        this(Words.say(key, details), null);
    }

    DeliveryException(Throwable cause, String key, Object... details) {
        this(Words.say(key, details), cause);
    }

    private DeliveryException(Bilingual sentence, @Nullable Throwable cause) {
        super(sentence.en(), cause);
        this.sentence = sentence;
    }

    Bilingual sentence() {
        return sentence;
    }
}
