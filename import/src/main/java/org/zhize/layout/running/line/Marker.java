package org.zhize.layout.running.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.layout.Numeral;

/**
 * The number that a clause begins with.
 *
 * @param style how it is written
 * @param value its value, from 1
 * @param length number of characters it takes
 */
public record Marker(Style style, int value, int length) {

    private static final String CHINESE = "[一二三四五六七八九十百]{1,4}";
    private static final String DIGITS = "[0-9０-９]{1,2}";

    /** The ways in which clauses are numbered, outermost first. */
    public enum Style {
        /** 一、 */
        CHINESE_COMMA("(" + CHINESE + ")\\s*[、.．]"),
        /** （一） */
        CHINESE_BRACKETS("[（(]\\s*(" + CHINESE + ")\\s*[）)][、.．]?"),
        /** 一是 */
        CHINESE_WORDS("([一二三四五六七八九十]{1,3})是"),
        /** 1. */
        POINT("(" + DIGITS + ")\\s*[.．](?![0-9])"),
        /** 1、 */
        COMMA("(" + DIGITS + ")\\s*、"),
        /** （1） */
        BRACKETS("[（(]\\s*(" + DIGITS + ")\\s*[）)][、.．]?"),
        /** 1） */
        BRACKET("(" + DIGITS + ")\\s*[）)]"),
        /** ① */
        CIRCLE("([①-⑳])"),
        /** ⑴ */
        BRACKETS_IN_ONE("([⑴-⒇])"),
        /** ⒈ */
        POINT_IN_ONE("([⒈-⒛])");

        private final Pattern pattern;

        Style(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final List<Style> STYLES = List.of(Style.values());

    /** The marker at the beginning of a line, if it begins with one. */
    public static Optional<Marker> of(String line) {
        if (line.isEmpty() || !mayBegin(line.charAt(0))) {
            return Optional.empty();
        }
        for (Style style : STYLES) {
            Matcher matcher = style.pattern.matcher(line);
            if (matcher.lookingAt()) {
                return Optional.of(new Marker(style, Numeral.valueOf(matcher.group(1)), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBegin(char c) {
        return Character.isDigit(c) || "（(一二三四五六七八九十百".indexOf(c) >= 0 || (c >= '①' && c <= '⒛');
    }
}
