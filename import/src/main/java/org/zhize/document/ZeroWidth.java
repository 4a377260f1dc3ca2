package org.zhize.document;

/**
 * Characters that take no room and show nothing, such as the space without width that web pages break lines at and the marks
 * that word processors leave between letters. A reader of the document doesn't know of them, and a name with one in it would be
 * another name.
 */
public final class ZeroWidth {

    /** A hyphen that shows only where a line ends behind it. Programs that read PDF write it for those that show. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private ZeroWidth() {}

    /** The text without them. */
    public static String removed(String text) {
        int first = 0;
        while (first < text.length() && !is(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.chars().filter(c -> !is((char) c)).forEach(c -> shown.append((char) c));
        return shown.toString();
    }

    /** The text without them, and without the hyphens that show only at the ends of lines. */
    public static String removedWithHyphens(String text) {
        String shown = removed(text);
        return shown.indexOf(SOFT_HYPHEN) < 0 ? shown : shown.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    private static boolean is(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF';
    }
}
