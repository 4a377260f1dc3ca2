package org.zhize.layout.positioned.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.zhize.document.Place;
import org.zhize.document.Word;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;
import org.zhize.layout.positioned.column.WordPair;

/**
 * Words of laid-out text that follow departments after a single blank and begin before their column does: departments may have
 * blanks between them, and a name that runs over the edge of its column looks like a text of the next.
 */
public final class EarlyWords {

    /** By how many characters words of one column begin apart by chance. */
    private static final double RAGGED = 1;

    /** What names have beside ideographs, and between them. */
    private static final String BETWEEN = "（）()、";

    private EarlyWords() {}

    /** The lines of a stretch, with a doubt where a word may be of the departments. */
    public static List<SplitLine> doubted(List<SplitLine> lines, Stretch stretch) {
        List<SplitLine> doubted = new ArrayList<>(lines);
        for (int column = 0; column + 1 < stretch.columns().size(); column++) {
            if (stretch.columns().get(column).filter(Column::isOfDepartments).isPresent()) {
                doubt(doubted, column, stretch.columns());
            }
        }
        return doubted;
    }

    private static void doubt(List<SplitLine> lines, int departments, List<Optional<Column>> columns) {
        OptionalDouble edge = edge(lines, departments + 1);
        for (int i = 0; i < lines.size() && edge.isPresent(); i++) {
            SplitLine line = lines.get(i);
            List<Word> names = line.words(departments);
            List<Word> words = line.words(departments + 1);
            if (!line.isMeasured() && !names.isEmpty() && !words.isEmpty()) {
                Word word = words.get(0);
                WordPair pair = new WordPair(names.get(names.size() - 1), word);
                if (isName(word)
                        && pair.areIdeographs()
                        && pair.gap() <= 1
                        && word.left() < edge.getAsDouble() - RAGGED) {
                    lines.set(
                            i,
                            line.withDoubt(new Doubt(
                                    word.text(),
                                    columns.get(departments + 1).orElse(Column.OTHER),
                                    columns.get(departments).orElseThrow(),
                                    Place.at(line.line().position()))));
                }
            }
        }
    }

    private static boolean isName(Word word) {
        return word.text().chars().allMatch(c -> Character.isIdeographic(c) || BETWEEN.indexOf(c) >= 0);
    }

    /** Where most words of a column begin or further left: its lower quartile, as longer text before it shifts some to the right. */
    private static OptionalDouble edge(List<SplitLine> lines, int column) {
        double[] lefts = lines.stream()
                .map(line -> line.words(column))
                .filter(words -> !words.isEmpty())
                .mapToDouble(words -> words.get(0).left())
                .sorted()
                .toArray();
        return lefts.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(lefts[lefts.length / 4]);
    }
}
