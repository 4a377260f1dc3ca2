package org.zhize.analysis;

import java.util.regex.Pattern;

/**
 * What one row of an analysis is known by: the same finding has the same id on another day, on another server and after a
 * revision of the lists that leaves it as it was.
 *
 * @param value 16 hexadecimal digits in lower case
 */
public record FindingId(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{16}");

    /** Rejects what is no id. */
    public FindingId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("an id has 16 hexadecimal digits, and this is none: " + value);
        }
    }

    /** Whether a text has the form of an id. */
    static boolean isValid(String text) {
        return DIGITS.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
