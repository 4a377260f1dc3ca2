package org.zhize.admission;

import java.util.List;
import java.util.Locale;

/** The graph has no township of a name, or several. */
public final class UnknownTownshipException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<String> candidates;
    private final boolean ambiguous;

    UnknownTownshipException(String name, List<String> candidates, boolean ambiguous) {
        super(name);
        this.name = name;
        this.candidates = List.copyOf(candidates);
        this.ambiguous = ambiguous;
    }

    /** One line that names what is wrong and the mend, for a reader of this language. */
    public String message(Locale language) {
        return new Sentences(language)
                .say(ambiguous ? "township.ambiguous" : "township.unknown", name, String.join(", ", candidates));
    }

    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }
}
