package org.zhize.document;

import java.text.Normalizer;

/**
 * Characters that look like another, which is the one that is meant. Programs that make PDF ask the font which character a drawn
 * form stands for, and many take the first that it names.
 *
 * <p>Unicode has characters of their own for the parts that a dictionary orders characters by: ⼯ (U+2F2F) like 工 (U+5DE5), ⺠
 * (U+2EA0) like 民 (U+6C11). It has some characters once more, as older standards of other countries do: 行 (U+FA08) is 行
 * (U+884C). And it has a hyphen that ends no line (U+2011), and a point that parts syllables (U+2027) and looks
 * like the one between the parts of a name.
 */
public final class Lookalikes {

    private static final char FIRST = '\u2E80';
    private static final char FIRST_OF_KANGXI = '\u2F00';
    private static final char LAST = '\u2FD5';

    private static final char FIRST_AGAIN = '\uF900';
    private static final char LAST_AGAIN = '\uFAFF';

    /**
     * Those of the supplement and the characters that they are, by Unicode's table of equivalent unified ideographs; what is
     * only ever part of a character is left out. Then ⼾, for which Unicode gives the traditional 戶.
     */
    private static final String PAIRS =
            "⺁厂⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺬示⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻏邑⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食" + "⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户";

    private static final char[] CHARACTERS = characters();
    private static final char[] ONCE_MORE = onceMore();

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

    /** The characters that stand once more from {@link #FIRST_AGAIN} on; some there stand nowhere else and are meant themselves. */
    private static char[] onceMore() {
        char[] characters = new char[LAST_AGAIN - FIRST_AGAIN + 1];
        for (char again = FIRST_AGAIN; again <= LAST_AGAIN; again++) {
            String meant = Normalizer.normalize(String.valueOf(again), Normalizer.Form.NFC);
            characters[again - FIRST_AGAIN] = meant.length() == 1 ? meant.charAt(0) : again;
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
            default -> {
                if (character >= FIRST_AGAIN && character <= LAST_AGAIN) {
                    yield ONCE_MORE[character - FIRST_AGAIN];
                }
                yield character >= FIRST && character <= LAST ? CHARACTERS[character - FIRST] : character;
            }
        };
    }
}
