package org.zhize.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks paragraphs where the column is full.
 *
 * @param hangsNoPunctuation whether a line may not begin with a closing mark, so that the character before goes with it
 *     to the next line; some programs that print these lists care, others don't
 */
record LineBreaker(boolean hangsNoPunctuation) {

    private static final String MAY_NOT_BEGIN = "，。；：、）》”’！？";

    /** The lines of the paragraphs, one after the other, each at most {@code width} half-width characters wide. */
    List<String> lines(List<String> paragraphs, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            breakUp(paragraph, width, lines);
        }
        return lines;
    }

    private void breakUp(String paragraph, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (used + width(c) > width && !line.isEmpty()) {
                String carried = carried(line, c);
                lines.add(line.toString());
                line.setLength(0);
                line.append(carried);
                used = width(carried);
            }
            line.append(c);
            used += width(c);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
    }

    /** Takes off the end of the line what has to go to the next line with {@code next}. */
    private String carried(StringBuilder line, char next) {
        int from = line.length();
        if (isLatin(next)) {
            while (from > 0 && isLatin(line.charAt(from - 1))) {
                from--;
            }
        } else if (hangsNoPunctuation && MAY_NOT_BEGIN.indexOf(next) >= 0) {
            from--;
        }
        if (from <= 0) {
            return "";
        }
        String carried = line.substring(from);
        line.setLength(from);
        return carried;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** Width of the text in half-width characters. */
    static int width(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }

    private static int width(char c) {
        return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.FULLWIDTH,
                    UCharacter.EastAsianWidth.WIDE,
                    UCharacter.EastAsianWidth.AMBIGUOUS -> 2;
            default -> 1;
        };
    }
}
