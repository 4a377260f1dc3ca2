package org.zhize.document.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;

/**
 * A table whose lines have a bar at both ends and between any two cells, with or without rules between its rows.
 *
 * <p>Where no rules part the rows, a row begins where a cell of the first column does that counts rows; where none counts,
 * where one of the first column does.
 */
final class BarredTable implements DrawnTable {

    /** Fewer lines are decoration. */
    private static final int FEWEST_LINES = 3;

    /** The share of the lines, rules among them, that must end in the same column, if columns are to tell merged cells. */
    private static final double ALIGNED = 0.8;

    private final List<PlainLine> lines;
    private final int end;
    private final Typewriting measure;
    private final boolean aligned;
    /** The columns of text in which the grid's bars stand; where the lines aren't aligned, as many numbers as there are bars. */
    private final int[] grid;

    private BarredTable(List<PlainLine> lines, int end) {
        this.lines = lines;
        this.end = end;
        List<String> barred = lines.stream()
                .map(PlainLine::text)
                .filter(line -> !Bars.isRule(line))
                .toList();
        Typewriting best = Typewriting.ALL_NARROW;
        long most = -1;
        for (Typewriting candidate :
                List.of(Typewriting.ALL_NARROW, Typewriting.IDEOGRAPHS_WIDE, Typewriting.ALL_WIDE)) {
            long agreeing = agreeing(lines, candidate);
            if (agreeing > most) {
                best = candidate;
                most = agreeing;
            }
        }
        measure = best;
        aligned = most >= lines.size() * ALIGNED;
        grid = aligned
                ? widest(barred)
                : IntStream.rangeClosed(0, commonest(barred)).toArray();
    }

    /** The table that begins with a line; empty if none does. */
    static Optional<DrawnTable> at(List<PlainLine> lines, int start) {
        // Lines that were no table from the first of them on are none from the second on.
        if (start > 0 && isPart(lines.get(start - 1).text())) {
            return Optional.empty();
        }
        int end = start;
        int closed = 0;
        while (end < lines.size() && isPart(lines.get(end).text())) {
            String line = lines.get(end++).text();
            closed += !Bars.isRule(line) && Bars.isClosed(line) ? 1 : 0;
        }
        return end - start >= FEWEST_LINES && closed > 1
                ? Optional.of(new BarredTable(lines.subList(start, end), end))
                : Optional.empty();
    }

    private static boolean isPart(String line) {
        return Bars.isRule(line) || Bars.isClosed(line) || Bars.isPartlyRule(line);
    }

    private static long agreeing(List<PlainLine> lines, Typewriting measure) {
        Map<Integer, Long> ends = new HashMap<>();
        lines.forEach(line -> ends.merge(BarredLine.width(line.text().stripTrailing(), measure), 1L, Long::sum));
        return ends.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** The columns of the bars in the line that has the most. */
    private int[] widest(List<String> lines) {
        int[] widest = {};
        for (String line : lines) {
            if (Bars.isClosed(line)) {
                int[] bars = BarredLine.bars(line, measure);
                widest = bars.length > widest.length ? bars : widest;
            }
        }
        return widest;
    }

    /** How many cells most lines with several have. */
    private static int commonest(List<String> lines) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String line : lines) {
            int cells = Bars.cells(line.strip()).size() - 2;
            if (cells > 1) {
                counts.merge(cells, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    @Override
    public int end() {
        return end;
    }

    @Override
    public void write(Transcript transcript) throws UnreadableDocumentException {
        List<BarredLine> read = new ArrayList<>();
        for (PlainLine line : lines) {
            read.add(aligned ? BarredLine.aligned(line, measure, grid) : BarredLine.counted(line, grid.length - 1));
        }
        BarredRows rows = new BarredRows(key(read));
        read.forEach(rows::add);
        rows.write(transcript);
    }

    /** The column whose cells tell where rows begin, or -1 where rules do. */
    private int key(List<BarredLine> read) {
        int groups = 0;
        boolean inGroup = false;
        boolean ruled = false;
        for (BarredLine line : read) {
            ruled |= line.isPartlyRuled();
            groups += line.isRuled() ? 0 : inGroup ? 0 : 1;
            inGroup = !line.isRuled();
        }
        // Two groups are the head and what stands below it.
        if (groups > 2 || ruled) {
            return -1;
        }
        int[] numbers = new int[grid.length];
        int[] others = new int[grid.length];
        for (BarredLine line : read) {
            for (BarredLine.Segment segment : line.segments()) {
                if (segment.columns() == 1 && segment.column() < grid.length && !segment.isBlank()) {
                    boolean number = segment.text().strip().matches("\\d{1,4}[.．、]?");
                    (number ? numbers : others)[segment.column()]++;
                }
            }
        }
        return IntStream.range(0, grid.length)
                .filter(column -> numbers[column] > others[column])
                .findFirst()
                .orElse(0);
    }
}
