package org.zhize.layout.positioned.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;

/** Words of heads that stand so close to each other, or in columns so narrow, that they look like a single one. */
final class HeadWords {

    /** The fewest characters of a head that is no part of one. */
    private static final int LONG_HEAD = 5;

    /** The most narrow columns whose heads stand upright beside each other. */
    private static final int UPRIGHT = 3;

    private HeadWords() {}

    /** Whether a line has 序 or 编 with its 号 in another one, be it alone or beside others of its kind. */
    static boolean mayBeginNumbers(Line line) {
        return line.words().stream()
                .anyMatch(word -> word.text().length() <= UPRIGHT
                        && "序编".indexOf(word.text().charAt(0)) >= 0);
    }

    /**
     * The words that a word in the lines of a head is made of: its characters where each is the lower or upper half of a head of
     * its own, as narrow columns have 序 above 号, and 类 above 别, with no blank between them.
     */
    static Stream<Word> of(Word word, List<Line> lines) {
        int length = word.text().length();
        return length > 1 && (standsAtSingles(word, lines) || standsAcross(word, lines))
                ? IntStream.range(0, length).mapToObj(i -> word.slice(i, i + 1))
                : apart(word);
    }

    /** Whether another line has as many words of a single character there. */
    private static boolean standsAtSingles(Word word, List<Line> lines) {
        double width = width(word);
        return lines.stream()
                .anyMatch(line -> word.text().length()
                        == line.words().stream()
                                .filter(other -> other.text().length() == 1)
                                .filter(other ->
                                        other.left() > word.left() - width && other.right() < word.right() + 2 * width)
                                .count());
    }

    /** Whether the words that other lines have in the same place and it make heads character by character: 序类 above 号别. */
    private static boolean standsAcross(Word word, List<Line> lines) {
        List<Word> column = lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(other -> other.text().length() == word.text().length()
                        && Math.abs(other.left() - word.left()) <= width(word))
                .toList();
        return column.size() > 1
                && IntStream.range(0, word.text().length())
                        .allMatch(i -> CellHeads.meaning(column.stream()
                                        .map(other ->
                                                String.valueOf(other.text().charAt(i)))
                                        .collect(Collectors.joining()))
                                .isPresent());
    }

    private static double width(Word word) {
        return (word.right() - word.left()) / word.text().length();
    }

    /** The heads that a word is made of where one fills its column, so that there is little room before the next. */
    private static Stream<Word> apart(Word word) {
        int length = word.text().length();
        int end = IntStream.range(1, length).filter(word::isApart).findFirst().orElse(length);
        if (end == length) {
            return Stream.of(word);
        }
        List<Word> heads = Stream.concat(Stream.of(word.slice(0, end)), apart(word.slice(end, length)))
                .toList();
        // 上级部门 with some room before 职责 is one head all the same.
        boolean whole = CellHeads.meaning(word.text()).isPresent()
                && heads.stream()
                        .anyMatch(head -> head.text().length() < LONG_HEAD
                                && !CellHeads.meaning(head.text()).equals(Optional.of(Column.NUMBER)));
        return !whole
                        && heads.stream()
                                .allMatch(head -> CellHeads.meaning(head.text()).isPresent())
                ? heads.stream()
                : Stream.of(word);
    }
}
