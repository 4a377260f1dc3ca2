package org.zhize.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.HeadBlock.Head;
import org.zhize.layout.PositionedBlock.Heading;
import org.zhize.layout.PositionedBlock.Heads;
import org.zhize.layout.PositionedBlock.Stretch;
import org.zhize.layout.RowBands.BandLine;
import org.zhize.layout.RowBands.Division;
import org.zhize.layout.RowBands.NumberPlace;

/** One reading of tables without rules: makes rows of cells out of words, and leaves their meaning to {@link TableReading}. */
final class PositionedReading {

    /** By how much better another place must fit one list to be taken for a style of its own and no chance. */
    private static final double CERTAIN = 3;

    private final List<PositionedBlock> blocks;

    /** The stretches among the blocks, in their order. */
    private final List<DividedStretch> stretches;

    /** Where the numbers stand, for each order of columns: lists that have other columns may have another style. */
    private final Map<List<Optional<Column>>, NumberPlace> numberPlaces = new HashMap<>();

    private final TableReading reading = new TableReading();

    PositionedReading(List<PositionedBlock> blocks) {
        this.blocks = blocks;
        double leading = leading(blocks);
        this.stretches = blocks.stream()
                .filter(Stretch.class::isInstance)
                .map(block -> DividedStretch.of((Stretch) block, leading))
                .toList();
        NumberPlace common = cheaper(stretches, 0, NumberPlace.MIDDLE);
        stretches.stream()
                .collect(Collectors.groupingBy(DividedStretch::columns))
                .forEach((columns, alike) -> numberPlaces.put(columns, cheaper(alike, CERTAIN, common)));
    }

    /**
     * A stretch with its lines split, and divided into rows for numbers at either place.
     *
     * @param columns what its columns are
     */
    private record DividedStretch(
            List<Optional<Column>> columns, List<SplitLine> lines, Division top, Division middle) {

        static DividedStretch of(Stretch stretch, double leading) {
            List<SplitLine> lines = SplitLine.of(stretch);
            List<BandLine> bands = lines.stream().map(SplitLine::band).toList();
            return new DividedStretch(
                    stretch.columns(),
                    lines,
                    RowBands.divide(bands, leading, NumberPlace.TOP),
                    RowBands.divide(bands, leading, NumberPlace.MIDDLE));
        }

        Division at(NumberPlace place) {
            return place == NumberPlace.TOP ? top : middle;
        }
    }

    /** The place that fits stretches better than the usual one by more than a margin, or else the usual one. */
    private static NumberPlace cheaper(List<DividedStretch> stretches, double margin, NumberPlace usual) {
        NumberPlace other = usual == NumberPlace.TOP ? NumberPlace.MIDDLE : NumberPlace.TOP;
        return price(stretches, other) + margin < price(stretches, usual) ? other : usual;
    }

    private static double price(List<DividedStretch> stretches, NumberPlace place) {
        return stretches.stream()
                .mapToDouble(stretch -> stretch.at(place).price())
                .sum();
    }

    Draft read() {
        Iterator<DividedStretch> next = stretches.iterator();
        for (PositionedBlock block : blocks) {
            if (block instanceof Heading heading) {
                reading.line(heading.line().text());
            } else if (block instanceof Heads heads) {
                heads(heads);
            } else {
                rows(next.next());
            }
        }
        return reading.draft();
    }

    /** The usual distance of lines: the median over all stretches. */
    private static double leading(List<PositionedBlock> blocks) {
        List<Double> distances = new ArrayList<>();
        for (PositionedBlock block : blocks) {
            if (block instanceof Stretch stretch) {
                for (int i = 1; i < stretch.lines().size(); i++) {
                    distances.add(stretch.lines().get(i).depth()
                            - stretch.lines().get(i - 1).depth());
                }
            }
        }
        double median = distances.isEmpty()
                ? 1
                : distances.stream()
                        .sorted()
                        .skip(distances.size() / 2)
                        .findFirst()
                        .orElseThrow();
        return median > 0 ? median : 1;
    }

    private void heads(Heads block) {
        List<Cell> cells = new ArrayList<>();
        for (Head head : block.heads()) {
            cells.add(new Cell(cells.size(), 1, 1, head.lines(), true));
        }
        Line first = block.lines().get(0);
        reading.row(new Row(first.position(), cells), Place.at(first.position()), List.of());
    }

    private void rows(DividedStretch stretch) {
        List<SplitLine> lines = stretch.lines();
        Division division = stretch.at(Objects.requireNonNull(numberPlaces.get(stretch.columns())));
        List<Integer> starts = division.starts();
        boolean unclassed = isBetweenRows(stretch.columns(), lines, starts);
        if (starts.isEmpty() || starts.get(0) > 0) {
            row(lines.subList(0, starts.isEmpty() ? lines.size() : starts.get(0)), Set.of());
        }
        for (int k = 0; k < starts.size(); k++) {
            Set<Column> doubtful = EnumSet.noneOf(Column.class);
            if (division.doubtful().contains(k) || division.doubtful().contains(k + 1)) {
                doubtful.add(Column.NAME);
            }
            if (unclassed) {
                doubtful.add(Column.CATEGORY);
            }
            row(lines.subList(starts.get(k), end(k, starts, lines)), doubtful);
        }
    }

    private static int end(int row, List<Integer> starts, List<SplitLine> lines) {
        return row + 1 < starts.size() ? starts.get(row + 1) : lines.size();
    }

    /** Whether categories stand once for several rows: without rules nothing tells how far up and down they hold. */
    private static boolean isBetweenRows(List<Optional<Column>> columns, List<SplitLine> lines, List<Integer> starts) {
        int category = columns.indexOf(Optional.of(Column.CATEGORY));
        return category >= 0
                && IntStream.range(0, starts.size())
                        .anyMatch(row -> lines.subList(starts.get(row), end(row, starts, lines)).stream()
                                .allMatch(line -> line.cells().get(category).isBlank()));
    }

    /**
     * Reads a row.
     *
     * @param doubtful the name, where it is doubtful which lines are the row's; the category, where it may be another row's
     */
    private void row(List<SplitLine> lines, Set<Column> doubtful) {
        int columns = lines.get(0).cells().size();
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<Text> texts = new ArrayList<>();
            for (SplitLine line : lines) {
                if (line.cells().get(column).length() > 0) {
                    texts.add(line.cells().get(column));
                }
            }
            cells.add(new Cell(column, 1, 1, texts, true));
        }
        Line first = lines.get(0).line();
        Place place =
                new Place(first.position(), lines.get(lines.size() - 1).line().position());
        List<Doubt> doubts = new ArrayList<>();
        lines.forEach(line -> doubts.addAll(line.doubts()));
        doubtful.forEach(column -> doubts.add(new Doubt(first.text().strip(), column, column, place)));
        reading.row(new Row(first.position(), cells), place, doubts);
    }
}
