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
 * cells, or among those of the next text. The order in which they were drawn still tells what is one text, and its middle is where it
 * belongs: each is drawn together towards its middle.
 */
final class OverlongText {

    /** The share of the way to the middle of its neighbour up to which a text is spread. */
    private static final double NEAR = 0.25;

    /** What parts two cells, in font sizes: justified lines spread ideographs by less. */
    private static final double WORD_GAP = 0.5;

    /** How far apart the characters of one text are at most where nothing spreads them, in font sizes. */
    private static final double SEAMLESS = 0.02;

    /** The share of a cell's width that a text drawn together fills at most. */
    private static final double FILLED = 0.9;

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
            double depth = run.first().centre();
            tables.stream()
                    .filter(table -> table.contains(run.middle(), depth))
                    .filter(table -> crosses(run, table))
                    .min(Comparator.comparingDouble(RuledTable::size))
                    .ifPresent(table -> {
                        Box cell = table.at(run.middle(), depth);
                        double room = Math.min(run.middle() - table.left(cell), table.right(cell) - run.middle());
                        moved.putAll(drawnTogether(run, room * FILLED));
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
            moved.putAll(drawnTogether(run, room * NEAR));
        }
        return moved;
    }

    /** A text drawn together so that it reaches no farther from its middle. */
    private static Map<Glyph, Glyph> drawnTogether(DrawnRun run, double reach) {
        double share = Math.min(1, reach / ((run.right() - run.left()) / 2));
        return run.glyphs().stream()
                .collect(Collectors.toMap(glyph -> glyph, glyph -> towards(run.middle(), share, glyph), (a, b) -> a));
    }

    private static Glyph towards(double middle, double share, Glyph glyph) {
        return new Glyph(
                glyph.characters(),
                middle + (glyph.left() - middle) * share,
                middle + (glyph.right() - middle) * share,
                glyph.baseline(),
                glyph.size());
    }
}
