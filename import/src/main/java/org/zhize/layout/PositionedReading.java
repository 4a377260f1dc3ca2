package org.zhize.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.HeadBlock.Head;
import org.zhize.layout.PositionedBlock.Heading;
import org.zhize.layout.PositionedBlock.Heads;
import org.zhize.layout.PositionedBlock.Stretch;
import org.zhize.layout.RowBands.Division;
import org.zhize.layout.RowBands.NumberPlace;

/** One reading of tables without rules: makes rows of cells out of words, and leaves their meaning to {@link TableReading}. */
final class PositionedReading {

    /** By how much better another place must fit one list to be taken for a style of its own and no chance. */
    private static final double CERTAIN = 3;

    private final List<PositionedBlock> blocks;
    private final double leading;

    /** Where the numbers stand, for each order of columns: lists that have other columns may have another style. */
    private final Map<List<Optional<Column>>, NumberPlace> numberPlaces = new HashMap<>();

    private final TableReading reading = new TableReading();

    PositionedReading(List<PositionedBlock> blocks) {
        this.blocks = blocks;
        this.leading = leading(blocks);
        NumberPlace common = placeOfAll();
        NumberPlace other = common == NumberPlace.TOP ? NumberPlace.MIDDLE : NumberPlace.TOP;
        stretches().map(Stretch::columns).distinct().forEach(columns -> {
            boolean differs = price(columns, other) + CERTAIN < price(columns, common);
            numberPlaces.put(columns, differs ? other : common);
        });
    }

    Draft read() {
        for (PositionedBlock block : blocks) {
            if (block instanceof Heading heading) {
                reading.line(heading.line().text());
            } else if (block instanceof Heads heads) {
                heads(heads);
            } else if (block instanceof Stretch stretch) {
                rows(stretch);
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

    private NumberPlace placeOfAll() {
        double top = 0;
        double middle = 0;
        for (Stretch stretch : stretches().toList()) {
            top += price(stretch, NumberPlace.TOP);
            middle += price(stretch, NumberPlace.MIDDLE);
        }
        return top < middle ? NumberPlace.TOP : NumberPlace.MIDDLE;
    }

    private double price(Stretch stretch, NumberPlace place) {
        return divide(SplitLine.of(stretch), place).price();
    }

    private Stream<Stretch> stretches() {
        return blocks.stream().filter(Stretch.class::isInstance).map(Stretch.class::cast);
    }

    private double price(List<Optional<Column>> columns, NumberPlace place) {
        return stretches()
                .filter(stretch -> stretch.columns().equals(columns))
                .mapToDouble(stretch -> price(stretch, place))
                .sum();
    }

    private Division divide(List<SplitLine> lines, NumberPlace place) {
        return RowBands.divide(lines.stream().map(SplitLine::band).toList(), leading, place);
    }

    private void heads(Heads block) {
        List<Cell> cells = new ArrayList<>();
        for (Head head : block.heads()) {
            cells.add(new Cell(cells.size(), 1, 1, head.lines(), true));
        }
        Line first = block.lines().get(0);
        reading.row(new Row(first.position(), cells), Place.at(first.position()), List.of());
    }

    private void rows(Stretch stretch) {
        List<SplitLine> lines = SplitLine.of(stretch);
        Division division = divide(lines, Objects.requireNonNull(numberPlaces.get(stretch.columns())));
        List<Integer> starts = division.starts();
        boolean unclassed = isBetweenRows(stretch, lines, starts);
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
    private static boolean isBetweenRows(Stretch stretch, List<SplitLine> lines, List<Integer> starts) {
        int category = stretch.columns().indexOf(Optional.of(Column.CATEGORY));
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
