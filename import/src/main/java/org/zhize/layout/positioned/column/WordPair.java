package org.zhize.layout.positioned.column;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.Headings;

/**
 * Two neighbouring words of a line.
 *
 * @param left the first one
 * @param right the one behind it
 */
public record WordPair(Word left, Word right) {

    /** What no text begins with. */
    public static final String NEVER_FIRST = "，。、；：！？）】》〉”’,;:!?)]";

    /** The pairs of a line, from left to right. */
    public static Stream<WordPair> of(Line line) {
        List<Word> words = line.words();
        return IntStream.range(1, words.size()).mapToObj(i -> new WordPair(words.get(i - 1), words.get(i)));
    }

    /** Whether ideographs stand on both sides of the gap: within a text they have no blanks between them. */
    public boolean areIdeographs() {
        return isWide(last()) && isWide(first());
    }

    /** Whether an ideograph stands on one side of the gap and a letter or digit on the other, which some programs part. */
    public boolean isMixed() {
        return (isWide(last()) && isLatin(first())) || (isLatin(last()) && isWide(first()));
    }

    /**
     * Whether a program parts ideographs from letters and digits by a blank: if it does, it does so everywhere, so that there are more
     * of them with a blank in between than without.
     */
    public static boolean areMixedParted(List<Line> lines) {
        long parted = lines.stream()
                .flatMap(WordPair::of)
                .filter(pair -> pair.gap() <= 1)
                .filter(pair -> areMixed(pair.last(), pair.first()) || areMixed(pair.first(), pair.last()))
                .count();
        long joined = lines.stream()
                .flatMap(line -> line.words().stream())
                .mapToLong(WordPair::mixedWithin)
                .sum();
        return parted > joined;
    }

    /**
     * How many words a line has to a reader: a single blank between an ideograph and a letter or digit parts none, and neither do
     * those that a heading with a count has within: 一、 民生服务( 12 项).
     */
    public static int countWords(Line line) {
        if (Headings.isCountedCategory(line.text().squeezed()) && isSetTight(line)) {
            return 1;
        }
        boolean counted = line.position().page() == 0;
        return line.words().size()
                - (int) of(line).filter(pair -> counted && pair.gap() <= 1 && pair.isMixed())
                        .count();
    }

    /** Whether no gap of a line is wider than a character. */
    private static boolean isSetTight(Line line) {
        double character = line.words().stream()
                .mapToDouble(word -> (word.right() - word.left()) / word.text().length())
                .max()
                .orElse(0);
        return of(line).allMatch(pair -> pair.gap() <= character);
    }

    private static boolean areMixed(char ideograph, char other) {
        return Character.isIdeographic(ideograph) && isLatin(other);
    }

    private static long mixedWithin(Word word) {
        Text text = word.text();
        return IntStream.range(1, text.length())
                .filter(i ->
                        areMixed(text.charAt(i - 1), text.charAt(i)) || areMixed(text.charAt(i), text.charAt(i - 1)))
                .count();
    }

    /** Whether the gap is wider than a character of either word. */
    public boolean isApart() {
        return gap() > Math.max(character(left), character(right));
    }

    private static double character(Word word) {
        return (word.right() - word.left()) / word.text().length();
    }

    /** Whether the gap is a slip: a single blank before a mark that no text begins with. */
    public boolean isSlip() {
        return gap() <= 1 && NEVER_FIRST.indexOf(first()) >= 0;
    }

    /** How wide the gap is. */
    public double gap() {
        return right.left() - left.right();
    }

    private char last() {
        return left.text().charAt(left.text().length() - 1);
    }

    private char first() {
        return right.text().charAt(0);
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80';
    }
}
