package org.zhize.document;

import java.text.Normalizer;

/**
 * Characters that look like another, which is the one that is meant. Programs that make PDF ask the font which character a drawn
 * form stands for, and many take the first that it names.
 *
 * <p>Unicode has characters of their own for the parts that a dictionary orders characters by: ⼯ (U+2F2F) like 工 (U+5DE5), ⺠
 * (U+2EA0) like 民 (U+6C11). And it has a hyphen that ends no line (U+2011), and a point that parts syllables (U+2027) and looks
 * like the one between the parts of a name.
 */
public final class Lookalikes {

    private static final char FIRST = '\u2E80';
    private static final char FIRST_OF_KANGXI = '\u2F00';
    private static final char LAST = '\u2FD5';

    /**
     * Those of the supplement and the characters that they are, by Unicode's table of equivalent unified ideographs; what is
     * only ever part of a character is left out. Then ⼾, for which Unicode gives the traditional 戶.
     */
    private static final String PAIRS =
            "⺁厂⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺬示⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻏邑⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食" + "⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户";

    private static final char[] CHARACTERS = characters();

    private Lookalikes() {}

    private static char[] characters() {
        char[] characters = new char[LAST - FIRST + 1];
        for (char radical = FIRST; radical <= LAST; radical++) {
            // Unicode decomposes the radicals of the Kangxi dictionary, not those of the supplement.
            characters[radical - FIRST] = radical < FIRST_OF_KANGXI
                    ? radical
                    : Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC)
                            .charAt(0);
        }
        for (int i = 0; i < PAIRS.length(); i += 2) {
            characters[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
        }
        return characters;
    }

    /** The same text, a character for each, with the characters that are meant. */
    public static String read(String printed) {
        int first = 0;
        while (first < printed.length() && !isLookalike(printed.charAt(first))) {
            first++;
        }
        if (first == printed.length()) {
            return printed;
        }
        StringBuilder text = new StringBuilder(printed);
        for (int i = first; i < text.length(); i++) {
            text.setCharAt(i, meant(text.charAt(i)));
        }
        return text.toString();
    }

    private static boolean isLookalike(char character) {
        return meant(character) != character;
    }

    private static char meant(char character) {
        return switch (character) {
            case '\u2011' -> '-';
            case '\u2027' -> '·';
            default -> character >= FIRST && character <= LAST ? CHARACTERS[character - FIRST] : character;
        };
    }
}
