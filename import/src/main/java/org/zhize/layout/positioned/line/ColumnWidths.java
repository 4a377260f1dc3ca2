package org.zhize.layout.positioned.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.layout.Column;
import org.zhize.layout.Ems;
import org.zhize.layout.positioned.block.PositionedBlock.Stretch;

/** How wide the columns of a document's tables are, in ems: tables with the same columns have the same widths. */
public final class ColumnWidths {

    /** The share of lines of a column that may be wider than it by mistake. */
    private static final double OVERWIDE = 0.03;

    private final Map<List<Optional<Column>>, double[]> widths = new HashMap<>();

    /** Measures the columns of stretches by the lines that split at their gutters without doubt. */
    public ColumnWidths(List<Stretch> stretches) {
        Map<List<Optional<Column>>, List<SplitLine>> lines = new HashMap<>();
        for (Stretch stretch : stretches) {
            List<SplitLine> certain = SplitLine.of(stretch).stream()
                    .filter(line -> line.doubts().isEmpty())
                    .toList();
            lines.merge(stretch.columns(), certain, ColumnWidths::joined);
        }
        lines.forEach((columns, certain) -> widths.put(columns, widths(columns.size(), certain)));
    }

    private static List<SplitLine> joined(List<SplitLine> some, List<SplitLine> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static double[] widths(int columns, List<SplitLine> lines) {
        return IntStream.range(0, columns)
                .mapToDouble(column -> width(column, lines))
                .toArray();
    }

    private static double width(int column, List<SplitLine> lines) {
        double[] widths = lines.stream()
                .mapToDouble(line -> Ems.of(line.cells().get(column).squeezed()))
                .filter(width -> width > 0)
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[(int) ((widths.length - 1) * (1 - OVERWIDE))];
    }

    /** The lines of a stretch, split into its columns. */
    public List<SplitLine> split(Stretch stretch) {
        double[] wide = Objects.requireNonNull(widths.get(stretch.columns()));
        List<SplitLine> lines =
                ShiftedWords.returned(ShiftedRows.returned(SplitLine.of(stretch), stretch, wide), stretch, wide);
        return StrayCategories.returned(lines, stretch.columns());
    }
}
