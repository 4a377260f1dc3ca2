package org.zhize.document.text;

import java.util.List;

/**
 * Blanks between the characters of a text of which many Chinese characters stand alone, as some programs write where a font
 * doesn't tell how wide its characters are. They mean nothing; those that set more than one blank do.
 */
final class LetterSpacing {

    private static final String PUNCTUATION = "“”‘’—…·";

    /** In a table whose cells are set apart by blanks, fewer characters stand before one, and few alone. */
    private static final double APART_SHARE = 0.2;

    private static final double ALONE_SHARE = 0.25;

    /** Fewer characters before a blank are chance. */
    private static final int SEVERAL = 12;

    /** A number that a line begins with has no more digits; a blank behind it ends it. */
    private static final int MOST_DIGITS = 4;

    private long together;
    private long apart;
    private long alone;
    private long words;

    private LetterSpacing() {}

    /** The lines without such blanks; the lines themselves if their characters aren't spaced. */
    static List<String> removed(List<String> lines) {
        LetterSpacing spacing = new LetterSpacing();
        lines.forEach(spacing::count);
        return spacing.isEverywhere()
                ? lines.stream().map(LetterSpacing::joined).toList()
                : lines;
    }

    private void count(String line) {
        for (int i = 0; i < line.length(); i++) {
            boolean begins = line.charAt(i) != ' ' && (i == 0 || line.charAt(i - 1) == ' ');
            words += begins ? 1 : 0;
            if (isChinese(line, i)) {
                together += isChinese(line, i + 1) ? 1 : 0;
                apart += isBlank(line, i + 1) && isChinese(line, i + 2) ? 1 : 0;
                alone += begins && (i + 1 == line.length() || isBlank(line, i + 1)) ? 1 : 0;
            }
        }
    }

    private boolean isEverywhere() {
        return apart >= SEVERAL && apart > APART_SHARE * (apart + together) && alone > ALONE_SHARE * words;
    }

    private static String joined(String line) {
        int number = 0;
        while (number < line.length() && Character.isDigit(line.charAt(number))) {
            number++;
        }
        StringBuilder joined = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            boolean endsNumber = i == number && number <= MOST_DIGITS;
            boolean single = isBlank(line, i) && !isBlank(line, i - 1) && !isBlank(line, i + 1);
            boolean means = !single || endsNumber || (!isChinese(line, i - 1) && !isChinese(line, i + 1));
            if (means) {
                joined.append(line.charAt(i));
            }
        }
        return joined.toString();
    }

    private static boolean isBlank(String line, int index) {
        return index >= 0 && index < line.length() && line.charAt(index) == ' ';
    }

    private static boolean isChinese(String line, int index) {
        if (index < 0 || index >= line.length()) {
            return false;
        }
        char c = line.charAt(index);
        return (c >= '\u2e80' && c <= '\u9fff')
                || (c >= '\uf900' && c <= '\ufaff')
                || (c >= '\uff00' && c <= '\uffef')
                || PUNCTUATION.indexOf(c) >= 0;
    }
}
