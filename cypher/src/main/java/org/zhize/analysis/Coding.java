package org.zhize.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Codes that stand for words in the values of a column. Programs get the codes, people the words, which stand in the message
 * bundle {@code words}.
 */
public enum Coding {
    /** The three kinds of lists. */
    LIST,
    /** How two duties go together. */
    RELATION,
    /** How grave a problem of reading is. */
    SEVERITY,
    /** What told the topic of a duty. */
    METHOD;

    /** Every code, in the order in which they are told. */
    public List<String> codes() {
        return switch (this) {
            case LIST -> List.of("BASIC", "COORDINATED", "RECLAIMED");
            case RELATION -> List.of("SAME", "PART", "PENALTY");
            case SEVERITY -> List.of("ERROR", "WARNING", "INFO");
            case METHOD -> List.of("SUBJECT", "CLAUSES", "PARTS", "WORDING", "MEANING", "JUDGEMENT");
        };
    }

    /** The words for a code; what is none of the codes stays as it is. */
    public String word(String code, Locale language) {
        return codes().contains(code) ? Words.in(language).getString("coding." + name() + "." + code) : code;
    }

    /** A value with words for its codes, be they several. */
    @Nullable
    Object said(@Nullable Object value, Locale language) {
        if (value instanceof String code) {
            return word(code, language);
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .<@Nullable Object>map(each -> said(each, language))
                    .toList();
        }
        return value;
    }
}
