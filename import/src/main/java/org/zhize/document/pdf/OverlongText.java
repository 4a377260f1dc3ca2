package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.document.pdf.RuledTable.Box;

/**
 * Texts that were set wider than their cells, as heads are that a program does not wrap, so that their characters lie in the next
 * cells, or among those of the next text. The order in which they were drawn still tells what is one text, which is drawn together
 * where it belongs.
 */
final class OverlongText {

    /** The share of the way to the middle of its neighbour up to which a text is spread. */
    private static final double NEAR = 0.25;

    /** What parts two cells, in font sizes: justified lines spread ideographs by less. */
    private static final double WORD_GAP = 0.5;

    /** How far apart the characters of one text are at most where nothing spreads them, in font sizes. */
    private static final double SEAMLESS = 0.02;

    /** Which run of its line a character is of. */
    private record Placed(Glyph glyph, int run) {}

    private OverlongText() {}

    /** The characters of a page, in the order in which they were drawn, none of them among those of another text. */
    static List<Glyph> parted(List<Glyph> drawn) {
        List<DrawnRun> runs = new ArrayList<>(DrawnRun.of(drawn, WORD_GAP));
        runs.sort(Comparator.<DrawnRun>comparingDouble(run -> run.first().baseline())
                .thenComparingDouble(DrawnRun::left));
        Map<Glyph, Glyph> moved = new HashMap<>();
        for (int start = 0; start < runs.size(); ) {
            int end = start + 1;
            double right = runs.get(start).right();
            while (end < runs.size() && liesOn(runs.get(end), runs.get(start), right)) {
                right = Math.max(right, runs.get(end).right());
                end++;
            }
            if (end - start > 1 && areMixed(runs.subList(start, end))) {
                moved.putAll(drawnTogether(runs.subList(start, end)));
            }
            start = end;
        }
        return moved(drawn, moved);
    }

    /** The characters of a page, in the order in which they were drawn, each text within one cell. */
    static List<Glyph> withinCells(List<Glyph> drawn, List<RuledTable> tables) {
        Map<Glyph, Glyph> moved = new HashMap<>();
        for (DrawnRun run : DrawnRun.of(drawn, WORD_GAP)) {
            tables.stream()
                    .filter(table -> table.contains(run.middle(), run.first().centre()))
                    .filter(table -> crosses(run, table))
                    .min(Comparator.comparingDouble(RuledTable::size))
                    .ifPresent(table -> {
                        Box cell = ownCell(run, table);
                        double left = Math.max(run.left(), table.left(cell));
                        double right = Math.min(run.right(), table.right(cell));
                        moved.putAll(drawnTogether(run, left, right));
                    });
        }
        return moved(drawn, moved);
    }

    /** Whether a text goes on from one cell to the next as within a cell, with no space beside the rule. */
    private static boolean crosses(DrawnRun run, RuledTable table) {
        return IntStream.range(1, run.glyphs().size()).anyMatch(i -> {
            Glyph before = run.glyphs().get(i - 1);
            Glyph glyph = run.glyphs().get(i);
            return Math.abs(glyph.left() - before.right()) < SEAMLESS * glyph.size()
                    && !cell(before, table).equals(cell(glyph, table));
        });
    }

    /**
     * The cell that a text is of which reaches into others: one that is in the middle of its cell reaches out of it on both sides; if it
     * is in two only, it begins or ends at the edge of its own.
     */
    private static Box ownCell(DrawnRun run, RuledTable table) {
        List<Optional<Box>> cells = run.glyphs().stream()
                .map(glyph -> cell(glyph, table))
                .distinct()
                .toList();
        if (cells.size() == 2 && cells.get(0).isPresent() && cells.get(1).isPresent()) {
            Box first = cells.get(0).get();
            Box last = cells.get(1).get();
            return run.left() - table.left(first) <= table.right(last) - run.right() ? first : last;
        }
        return table.at(run.middle(), run.first().centre());
    }

    private static Optional<Box> cell(Glyph glyph, RuledTable table) {
        return table.contains(glyph.across(), glyph.centre())
                ? Optional.of(table.at(glyph.across(), glyph.centre()))
                : Optional.empty();
    }

    private static List<Glyph> moved(List<Glyph> drawn, Map<Glyph, Glyph> moved) {
        return moved.isEmpty()
                ? drawn
                : drawn.stream().map(glyph -> moved.getOrDefault(glyph, glyph)).toList();
    }

    private static boolean liesOn(DrawnRun run, DrawnRun first, double right) {
        return run.first().baseline() == first.first().baseline() && run.left() < right;
    }

    /** Whether from left to right a character of one text comes between those of another. */
    private static boolean areMixed(List<DrawnRun> runs) {
        List<Placed> line = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            int run = i;
            runs.get(i).glyphs().forEach(glyph -> line.add(new Placed(glyph, run)));
        }
        line.sort(Comparator.comparingDouble(placed -> placed.glyph().left()));
        long changes = IntStream.range(1, line.size())
                .filter(i -> line.get(i - 1).run() != line.get(i).run())
                .count();
        return changes >= runs.size();
    }

    private static Map<Glyph, Glyph> drawnTogether(List<DrawnRun> runs) {
        List<DrawnRun> byMiddle = new ArrayList<>(runs);
        byMiddle.sort(Comparator.comparingDouble(DrawnRun::middle));
        Map<Glyph, Glyph> moved = new HashMap<>();
        for (int i = 0; i < byMiddle.size(); i++) {
            DrawnRun run = byMiddle.get(i);
            double room = Double.MAX_VALUE;
            if (i > 0) {
                room = run.middle() - byMiddle.get(i - 1).middle();
            }
            if (i + 1 < byMiddle.size()) {
                room = Math.min(room, byMiddle.get(i + 1).middle() - run.middle());
            }
            double reach = Math.min(room * NEAR, (run.right() - run.left()) / 2);
            moved.putAll(drawnTogether(run, run.middle() - reach, run.middle() + reach));
        }
        return moved;
    }

    /** A text drawn together between two places. */
    private static Map<Glyph, Glyph> drawnTogether(DrawnRun run, double left, double right) {
        double width = run.right() - run.left();
        double share = width > 0 ? (right - left) / width : 1;
        return run.glyphs().stream()
                .collect(Collectors.toMap(
                        glyph -> glyph,
                        glyph -> new Glyph(
                                glyph.characters(),
                                left + (glyph.left() - run.left()) * share,
                                left + (glyph.right() - run.left()) * share,
                                glyph.baseline(),
                                glyph.size()),
                        (first, again) -> first));
    }
}
