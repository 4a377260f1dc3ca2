package org.zhize.analysis;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that an analysis can be given.
 *
 * @param name what it is called, both in the query and by those who give it
 * @param type what values it takes
 * @param defaultValue the value where none is given; empty where the analysis then goes without, which most take for "all"
 * @param meaning what it does
 */
public record Parameter(String name, ParameterType type, Optional<Object> defaultValue, Bilingual meaning) {

    /**
     * The value that a text stands for.
     *
     * @throws AnalysisException if the text is no value of this parameter's type
     */
    Object parse(String analysis, String text) {
        try {
            return type.parse(text);
        } catch (IllegalArgumentException e) {
            throw new AnalysisException(
                    Fault.BAD_VALUE, e, analysis, name, text, type.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The default as Cypher writes it. */
    String defaultAsCypher() {
        return asCypher(defaultValue.orElse(null));
    }

    /** A value as Cypher writes it. */
    static String asCypher(@Nullable Object value) {
        return value instanceof String text
                ? "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
                : String.valueOf(value);
    }
}
