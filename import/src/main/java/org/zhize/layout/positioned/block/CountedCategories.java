package org.zhize.layout.positioned.block;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.document.Line;
import org.zhize.layout.Headings;
import org.zhize.layout.positioned.column.WordPair;

/**
 * The categories of a document that says of each how many items it has. There a line without a number, such as （三）县水利局,
 * is a part of a text, for all its ordinal.
 *
 * @param names the names of such categories; empty if the document does not count them
 */
record CountedCategories(Set<String> names) {

    /** A single number may be part of a text. */
    private static final int FEWEST = 2;

    private static final Pattern ORDINAL = Pattern.compile("[（(]?[一二三四五六七八九十百]{1,4}[）)]?[、.．:：]?");
    private static final Pattern COUNT = Pattern.compile("[（(][^（()）]*[）)]$");

    /** The categories of a document, by its lines. */
    static CountedCategories of(List<Line> lines) {
        Set<String> names = lines.stream()
                .filter(line -> WordPair.countWords(line) <= 2)
                .map(line -> line.text().squeezed())
                .filter(words -> ORDINAL.matcher(words).lookingAt() && Headings.isCountedCategory(words))
                .map(CountedCategories::name)
                .collect(Collectors.toSet());
        return new CountedCategories(names.size() < FEWEST ? Set.of() : names);
    }

    /** Whether words with the form of a category may head one: counted as all others, a usual one or one that goes on. */
    boolean mayHead(String words) {
        return names.isEmpty()
                || Headings.isSurelyCategory(words)
                || names.stream().anyMatch(name(words)::startsWith);
    }

    private static String name(String words) {
        return COUNT.matcher(ORDINAL.matcher(words).replaceFirst("")).replaceFirst("");
    }
}
