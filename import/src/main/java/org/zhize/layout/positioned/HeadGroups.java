package org.zhize.layout.positioned;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;

/**
 * The heads of two columns that have one over them which is a head itself: 名称 and 职责 below 上级部门.
 *
 * @param above for each of the two what stands over them
 */
record HeadGroups(Map<Word, Word> above) {

    /**
     * The groups among heads.
     *
     * @param words the words of the heads
     * @param lines the lines that they stand on
     */
    static HeadGroups of(List<Word> words, List<Line> lines) {
        Map<Word, Word> above = new IdentityHashMap<>();
        for (Word word : words) {
            double middle = (word.left() + word.right()) / 2;
            lines.stream()
                    .flatMap(WordPair::of)
                    .filter(pair -> pair.left().right() < middle && middle < pair.right().left())
                    .filter(pair -> pair.left().text().origin(0) > word.text().origin(0))
                    .filter(pair -> isAlone(pair.left(), words) && isAlone(pair.right(), words))
                    .filter(pair -> divide(word.text(), pair.left().text(), pair.right().text()))
                    .findFirst()
                    .ifPresent(pair -> {
                        above.put(pair.left(), word);
                        above.put(pair.right(), word);
                    });
        }
        return new HeadGroups(above);
    }

    /** What stands over a word and the one beside it; empty if nothing does. */
    Optional<Word> over(Word word) {
        return Optional.ofNullable(above.get(word));
    }

    /** Whether a word stands over two others. */
    boolean isOver(Word word) {
        return above.values().stream().anyMatch(over -> over == word);
    }

    /** Whether two heads below another are the departments' and what they do. */
    private static boolean divide(Text over, Text left, Text right) {
        return CellHeads.meaning(over).equals(Optional.of(Column.DEPARTMENTS))
                && CellHeads.meaning(Text.join(over, left)).equals(Optional.of(Column.DEPARTMENTS))
                && CellHeads.meaning(Text.join(over, right))
                        .filter(column -> column == Column.DEPARTMENT_DUTIES || column == Column.METHOD)
                        .isPresent();
    }

    /** Whether no other word of the heads stands above or below a word. */
    private static boolean isAlone(Word word, List<Word> words) {
        return words.stream()
                .filter(other -> other.text().origin(0) != word.text().origin(0))
                .noneMatch(other -> other.left() < word.right() && word.left() < other.right());
    }
}
