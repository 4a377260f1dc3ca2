package org.zhize.layout.positioned.category;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhize.document.Text;
import org.zhize.layout.Headings;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.positioned.category.CategoryName.Piece;

/**
 * The words of a category, in the order in which they are read: line by line, or, where a narrow column sets them upright in two
 * or more lines of single characters, each line downwards and the one on the right first.
 *
 * @param words the words
 * @param certain whether there is no other way to read them, or only this one makes a usual name
 */
record CategoryWords(List<Text> words, boolean certain) {

    CategoryWords {
        words = List.copyOf(words);
    }

    static CategoryWords of(List<Piece> pieces) {
        List<List<Text>> lines = pieces.stream().map(Piece::words).toList();
        CategoryWords across = new CategoryWords(flat(lines), true);
        boolean upright = lines.stream().anyMatch(line -> line.size() > 1)
                && across.words.stream().allMatch(word -> word.length() == 1);
        if (!upright || across.isUsual()) {
            return across;
        }
        Map<Integer, List<List<Text>>> byPage = new TreeMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Objects.requireNonNull(byPage.computeIfAbsent(pieces.get(i).page(), page -> new ArrayList<>()))
                    .add(lines.get(i));
        }
        CategoryWords down = new CategoryWords(
                byPage.values().stream()
                        .map(CategoryWords::downwards)
                        .flatMap(List::stream)
                        .toList(),
                true);
        return down.isUsual() ? down : new CategoryWords(across.words, false);
    }

    /** The characters of lines that hang from the right. */
    private static List<Text> downwards(List<List<Text>> lines) {
        int columns = lines.stream().mapToInt(List::size).max().orElse(0);
        List<Text> words = new ArrayList<>();
        for (int fromRight = 1; fromRight <= columns; fromRight++) {
            for (List<Text> line : lines) {
                if (line.size() >= fromRight) {
                    words.add(line.get(line.size() - fromRight));
                }
            }
        }
        return words;
    }

    private static List<Text> flat(List<List<Text>> lines) {
        return lines.stream().flatMap(Collection::stream).toList();
    }

    /** The category's name, without an ordinal and a count that are printed with it. */
    String name() {
        return Headings.categoryName(printed());
    }

    /** How many items it says that the category has. */
    OptionalInt count() {
        return Headings.categoryCount(printed());
    }

    private String printed() {
        return words.stream().map(Text::squeezed).collect(Collectors.joining());
    }

    /** Whether most lists have such a category. */
    boolean isUsual() {
        return StandardCategories.contain(name());
    }
}
