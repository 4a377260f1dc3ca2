package org.zhize.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Characters of a document that know where they stand in it.
 *
 * <p>Every piece of text that is cut out of a document and put together again on the way to a duty item is a
 * {@code Text}, so that the {@link Ledger} can tell of each character of the source where it went. Cutting and joining
 * keep the origins; nothing can be added that the source does not have.
 */
public final class Text implements CharSequence {

    /** No characters at all. */
    public static final Text EMPTY = new Text("", new int[0]);

    private final String value;
    private final int[] origins;

    private Text(String value, int[] origins) {
        // All work on a document cuts and joins texts: here it ends soon once nobody waits for it any more.
        BoundedWork.endIfGivenUp();
        this.value = value;
        this.origins = origins;
    }

    /**
     * A run of consecutive characters of a document.
     *
     * @param value the characters
     * @param origin index of the first of them in {@link Document#content()}
     */
    public static Text of(String value, int origin) {
        int[] origins = new int[value.length()];
        Arrays.setAll(origins, i -> origin + i);
        return new Text(value, origins);
    }

    /** The given pieces in order, with nothing between them. */
    public static Text join(Collection<Text> pieces) {
        StringBuilder value = new StringBuilder();
        int[] origins = new int[pieces.stream().mapToInt(Text::length).sum()];
        int end = 0;
        for (Text piece : pieces) {
            value.append(piece.value);
            System.arraycopy(piece.origins, 0, origins, end, piece.length());
            end += piece.length();
        }
        return new Text(value.toString(), origins);
    }

    /** The given pieces in order, with nothing between them. */
    public static Text join(Text... pieces) {
        return join(List.of(pieces));
    }

    /** The characters from {@code from} up to but not including {@code to}, counted within this text. */
    public Text slice(int from, int to) {
        return new Text(value.substring(from, to), Arrays.copyOfRange(origins, from, to));
    }

    /** The characters from {@code from} on. */
    public Text slice(int from) {
        return slice(from, length());
    }

    /** This text without white space at its ends; the ideographic and the no-break space count as white space. */
    public Text strip() {
        int from = 0;
        int to = length();
        while (from < to && isSpace(value.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(value.charAt(to - 1))) {
            to--;
        }
        return slice(from, to);
    }

    /** The visible characters alone, without any white space: how texts of documents are compared. */
    public String squeezed() {
        return squeeze(value);
    }

    /** The visible characters of some words alone. */
    public static String squeeze(CharSequence words) {
        StringBuilder visible = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isSpace(c)) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    /** The same as a part of the document, so that places in it lead back there. */
    public Text visible() {
        int[] visible = IntStream.range(0, length())
                .filter(i -> !isSpace(value.charAt(i)))
                .map(i -> origins[i])
                .toArray();
        return new Text(squeezed(), visible);
    }

    /** Whether a character is white space to a reader, in any script. */
    public static boolean isSpace(char c) {
        // Nearly all characters of a document are ideographs, so that they are told first.
        boolean ideograph = c >= '\u4E00' && c <= '\u9FFF';
        return !ideograph && isSpaceOfSomeScript(c);
    }

    private static boolean isSpaceOfSomeScript(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether nothing can be seen of this text. */
    public boolean isBlank() {
        return value.chars().allMatch(c -> isSpace((char) c));
    }

    @Override
    public char charAt(int index) {
        return value.charAt(index);
    }

    @Override
    public Text subSequence(int from, int to) {
        return slice(from, to);
    }

    /** Number of UTF-16 characters. */
    @Override
    public int length() {
        return value.length();
    }

    /** Index in {@link Document#content()} of the character at {@code index}. */
    public int origin(int index) {
        return origins[index];
    }

    /** The characters alone. */
    @Override
    public String toString() {
        return value;
    }
}
