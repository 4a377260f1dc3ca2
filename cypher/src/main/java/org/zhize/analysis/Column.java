package org.zhize.analysis;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One column of an analysis's answer.
 *
 * @param name what the query and machine-readable output call it
 * @param type what its values are
 * @param unit what its numbers count or measure
 * @param coding which codes its texts are, if they are codes
 * @param meaning what it says
 */
public record Column(String name, ColumnType type, Unit unit, Optional<Coding> coding, Bilingual meaning) {

    /** A value of this column for a reader of this language: words for codes, and every other value as it is. */
    public @Nullable Object said(@Nullable Object value, Locale language) {
        return coding.isPresent() ? coding.orElseThrow().said(value, language) : value;
    }
}
