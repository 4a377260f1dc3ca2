package org.zhize.layout.card;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.PageNumber;

/**
 * What may be a name or a part of one: a line, or a row of a single cell.
 *
 * @param lines its lines, one of which is not blank
 * @param place where it stands
 * @param whole whether nothing of its text stands in another one
 */
record NameEntry(List<Text> lines, Place place, boolean whole) {

    private static final Pattern SENTENCE = Pattern.compile(".*[。；;！!]");

    /** The entry of a passage; none if nothing can be seen of it. */
    static Stream<NameEntry> of(Passage passage) {
        List<Text> lines = passage instanceof Row row
                ? row.filled().stream().flatMap(cell -> cell.lines().stream()).toList()
                : passage instanceof Line line ? List.of(line.text()) : List.of();
        return lines.stream().allMatch(Text::isBlank)
                ? Stream.empty()
                : Stream.of(new NameEntry(lines, Place.at(passage.position()), passage instanceof Row));
    }

    /** Whether words end as a sentence does. */
    static boolean isSentence(String words) {
        return SENTENCE.matcher(words).matches();
    }

    String words() {
        return Text.join(lines).squeezed();
    }

    /** Whether no name goes on behind it. */
    boolean ends() {
        return whole || isSentence(words());
    }

    boolean isPageNumber() {
        return PageNumber.mayBe(words());
    }
}
