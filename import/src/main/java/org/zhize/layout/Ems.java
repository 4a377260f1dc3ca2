package org.zhize.layout;

/** Printed width of text, in ems: the width of one Chinese character. */
public final class Ems {

    private static final String NEVER_FIRST = "，。、；：！？）】》〉」』”’,.;:!?)]}％%";
    private static final String OPENING_QUOTES = "“‘";
    private static final String NEVER_LAST = "（【《〈「『“‘([{";

    private Ems() {}

    /** Width of the text; a letter or digit of the Latin script counts half. */
    public static double of(CharSequence text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    private static double of(char c) {
        return c < 0x2000 ? 0.5 : 1;
    }

    /**
     * Width of the first stretch of a line that a typesetter would not have broken: a character with the punctuation that
     * may not begin a line, or a whole number or Latin word; and what an opening quotation mark ties to it, as no line is broken
     * beside one by the rules of Unicode (UAX #14, class QU).
     */
    public static double ofFirstStretch(CharSequence line) {
        int end = endOfUnbroken(line, 0);
        while (end < line.length() && OPENING_QUOTES.indexOf(line.charAt(end)) >= 0) {
            end = endOfUnbroken(line, end);
        }
        return of(line.subSequence(0, end));
    }

    private static int endOfUnbroken(CharSequence line, int from) {
        int end = from;
        while (end < line.length() && NEVER_LAST.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        if (end < line.length() && isLatin(line.charAt(end))) {
            while (end < line.length() && isLatin(line.charAt(end))) {
                end++;
            }
        } else {
            end++;
        }
        while (end < line.length() && NEVER_FIRST.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return Math.min(end, line.length());
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
    }
}
