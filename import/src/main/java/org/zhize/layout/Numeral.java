package org.zhize.layout;

/** Numbers as documents write them: 12, １２, 十二, ⑫. */
public final class Numeral {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numeral() {}

    /**
     * The value of a numeral.
     *
     * @return its value, or 0 for one that isn't well formed
     */
    public static int valueOf(String numeral) {
        char first = numeral.charAt(0);
        if (first >= '①' && first <= '⒛') {
            // The circled numbers, those in brackets and those with a point follow one another, twenty of each.
            return (first - '①') % 20 + 1;
        }
        if (Character.isDigit(first)) {
            int value = 0;
            for (int i = 0; i < numeral.length(); i++) {
                value = value * 10 + Character.digit(numeral.charAt(i), 10);
            }
            return value;
        }
        return chinese(numeral);
    }

    private static int chinese(String numeral) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            if (c == '百') {
                value += Math.max(digit, 1) * 100;
                digit = 0;
            } else if (c == '十') {
                value += Math.max(digit, 1) * 10;
                digit = 0;
            } else {
                digit = Math.max(DIGITS.indexOf(c), 0);
            }
        }
        return value + digit;
    }
}
