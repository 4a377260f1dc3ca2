package org.zhize.dutylist.cell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clause begins with.
 *
 * @param style how its number is written; clauses of one style count through
 * @param value its number, from 1
 * @param length number of characters of the mark
 */
public record ClauseMark(Style style, int value, int length) {

    /** The ways to number clauses. */
    public enum Style {
        /** 1. or 1、 or １． or ⒈ */
        PLAIN,
        /** （1） or (1) or ⑴ */
        BRACKETED,
        /** ① */
        CIRCLED,
        /** 1) or 1） */
        HALF_BRACKETED,
        /** 一、 */
        CHINESE,
        /** （一） */
        CHINESE_BRACKETED
    }

    private static final String DIGIT = "[0-9０-９]";

    /** A number that begins a clause; 1.5 and 1.2.3 do not, but 1.2025年 does. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<plain>" + DIGIT + "{1,2})[.．、](?!" + DIGIT + "(?!" + DIGIT + "{3}年))"
                    + "|(?<half>" + DIGIT + "{1,2})[）)]"
                    + "|[（(](?<bracketed>" + DIGIT + "{1,2})[）)]"
                    + "|(?<circled>[①-⑳])[.．、]?|(?<inone>[⑴-⒛])"
                    + "|(?<chinese>[一二三四五六七八九十]{1,3})、"
                    + "|[（(](?<chinesebracketed>[一二三四五六七八九十]{1,3})[）)]");

    private static final String DIGITS = "一二三四五六七八九";

    /** The number that a clause begins with, if it begins with one. */
    public static Optional<ClauseMark> of(CharSequence clause) {
        Matcher number = NUMBER.matcher(clause);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        int length = number.end();
        if (number.group("plain") != null) {
            return Optional.of(new ClauseMark(Style.PLAIN, Integer.parseInt(number.group("plain")), length));
        } else if (number.group("half") != null) {
            return Optional.of(new ClauseMark(Style.HALF_BRACKETED, Integer.parseInt(number.group("half")), length));
        } else if (number.group("bracketed") != null) {
            return Optional.of(new ClauseMark(Style.BRACKETED, Integer.parseInt(number.group("bracketed")), length));
        } else if (number.group("circled") != null) {
            return Optional.of(
                    new ClauseMark(Style.CIRCLED, number.group("circled").charAt(0) - '①' + 1, length));
        } else if (number.group("inone") != null) {
            int place = number.group("inone").charAt(0) - '⑴';
            return Optional.of(new ClauseMark(place < 20 ? Style.BRACKETED : Style.PLAIN, place % 20 + 1, length));
        } else if (number.group("chinese") != null) {
            return Optional.of(new ClauseMark(Style.CHINESE, chinese(number.group("chinese")), length));
        }
        return Optional.of(new ClauseMark(Style.CHINESE_BRACKETED, chinese(number.group("chinesebracketed")), length));
    }

    /** Number of characters of the clause's number at this index; 0 if there is none. */
    static int lengthOfNumber(CharSequence line, int index) {
        Matcher number = NUMBER.matcher(line).region(index, line.length());
        return number.lookingAt() ? number.end() - index : 0;
    }

    /** Whether a clause shows that it begins: by a number, or by the department whose duty it is. */
    public static boolean begins(CharSequence clause) {
        return of(clause).isPresent() || ClauseHeading.of(clause).isPresent();
    }

    /** A Chinese ordinal below a hundred: 十二 is 12. Zero if it is none. */
    static int chinese(String ordinal) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < ordinal.length(); i++) {
            char c = ordinal.charAt(i);
            if (c == '十') {
                value += Math.max(digit, 1) * 10;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c) + 1;
            }
        }
        return value + digit;
    }
}
