package org.zhize.layout.positioned.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhize.document.Word;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;

/**
 * Where the columns of a page usually begin.
 *
 * @param places for each column the place where most of its lines begin, or its gutter
 */
record ColumnLefts(List<Double> places) {

    /** The fewest lines that begin at one place by no chance. */
    private static final int SEVERAL = 2;

    ColumnLefts {
        places = List.copyOf(places);
    }

    /** The beginnings of the columns of a stretch, by those of its lines that split without doubt. */
    static ColumnLefts of(List<SplitLine> lines, Stretch stretch) {
        List<SplitLine> certain =
                lines.stream().filter(line -> line.doubts().isEmpty()).toList();
        return new ColumnLefts(IntStream.range(0, stretch.columns().size())
                .mapToObj(column -> of(column, certain, stretch))
                .toList());
    }

    private static double of(int column, List<SplitLine> lines, Stretch stretch) {
        Map<Integer, Integer> lefts = new HashMap<>();
        for (SplitLine line : lines) {
            List<Word> words = line.words(column);
            if (!words.isEmpty()) {
                lefts.merge((int) words.get(0).left(), 1, Integer::sum);
            }
        }
        return lefts.entrySet().stream()
                .filter(left -> left.getValue() >= SEVERAL)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(left -> (double) left.getKey())
                .orElse(column == 0 ? 0.0 : stretch.gutters().ends().get(column - 1));
    }

    double of(int column) {
        return places.get(column);
    }
}
