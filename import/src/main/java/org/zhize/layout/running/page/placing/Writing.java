package org.zhize.layout.running.page.placing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhize.document.Position;
import org.zhize.layout.Column;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.page.region.Block;
import org.zhize.layout.running.page.region.Region;

/** Writes the lines of a page row by row. */
public final class Writing {

    private final Region region;
    private final List<Column> columns;
    private final Placing placing;
    private final List<RunningLine> lines;
    private final Set<Position> doubtful;
    private final boolean startsPage;
    private boolean isFirst = true;

    /**
     * Looks at a page.
     *
     * @param columns its columns from left to right
     * @param lines where to write its lines
     * @param doubtful where to note the places of lines that may belong to another row or column
     */
    public Writing(
            Region region, List<Column> columns, Placing placing, List<RunningLine> lines, Set<Position> doubtful) {
        this.region = region;
        this.columns = columns;
        this.placing = placing;
        this.lines = lines;
        this.doubtful = doubtful;
        this.startsPage = region.printed().stream().anyMatch(RunningLine::startsPage);
    }

    /**
     * Writes the page.
     *
     * @param headings the headings before each row
     */
    public void write(Map<Integer, List<Block>> headings) {
        region.above().forEach(line -> write(line, line.afterBlank()));
        region.heads().stream()
                .sorted(Comparator.comparingInt(
                        head -> columns.indexOf(head.columns().get(0))))
                .forEach(head -> write(head.lines()));
        placing.ofRow(0).forEach(this::write);
        int[] rows = region.rows();
        int last = IntStream.of(rows).max().orElse(0);
        int[] numbers = new int[last + 1];
        for (int block = 0; block < rows.length; block++) {
            numbers[rows[block]] = block;
        }
        for (int row = 1; row <= last + 1; row++) {
            headings.getOrDefault(row, List.of()).forEach(heading -> write(heading.lines()));
            if (row <= last) {
                writeRow(region.blocks().get(numbers[row]), placing.ofRow(row));
            }
        }
        region.below().forEach(line -> write(line, line.afterBlank()));
    }

    /** Writes a row with its number, which stands behind the category if that is the first column. */
    private void writeRow(Block number, List<Cells> row) {
        int category = columns.indexOf(Column.CATEGORY);
        boolean categoryFirst = category >= 0 && category < columns.indexOf(Column.NUMBER);
        int before = categoryFirst
                ? (int) row.stream().filter(cells -> cells.from() == 0).count()
                : 0;
        row.subList(0, before).forEach(this::write);
        write(number.lines());
        row.subList(before, row.size()).forEach(this::write);
    }

    private void write(Cells cells) {
        placing.lines().getOrDefault(cells.stretch(), List.of()).forEach(this::write);
        if (placing.doubtful().get(cells.row())) {
            cells.stretch().lines(region).forEach(line -> doubtful.add(line.position()));
        }
    }

    private void write(List<RunningLine> block) {
        for (int i = 0; i < block.size(); i++) {
            write(block.get(i), i == 0);
        }
    }

    private void write(RunningLine line, boolean afterBlank) {
        lines.add(new RunningLine(line.text(), line.position(), afterBlank, isFirst && startsPage));
        isFirst = false;
    }
}
