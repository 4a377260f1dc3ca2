package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is printed across the text of a page: its number, where a program sets a row that is taller than the page, or a
 * watermark.
 *
 * @param text the characters of the text, in the order in which they were drawn
 * @param numbers the characters of page numbers, which are no part of what they stand on; a watermark is a picture made of
 *     letters, and is left out
 */
record Overprint(List<Glyph> text, List<Glyph> numbers) {

    /** By how much the type of a watermark is larger than that of the text. */
    private static final double LARGER = 1.5;

    /** The part of two characters' common width or height from which on one is printed on the other. */
    private static final double OVER = 0.25;

    /** How high characters stand above their base line, in font sizes. */
    private static final double HEIGHT = 0.8;

    /** The share of characters printed on others from which on a number is; of a watermark many stand between the rows. */
    private static final double MOSTLY = 0.5;

    /** How far apart the characters of a page number may be, in font sizes. */
    private static final double GAP = 2;

    Overprint {
        text = List.copyOf(text);
        numbers = List.copyOf(numbers);
    }

    /**
     * Tells what is printed across the text of a page.
     *
     * @param drawn its characters, in the order in which they were drawn
     * @param page which page it is, from 1
     * @param marks what the pages before it have in common; what this page has is added
     */
    static Overprint of(List<Glyph> drawn, int page, PageMarks marks) {
        List<Glyph> inked = drawn.stream().filter(glyph -> !glyph.isBlank()).toList();
        double usual = usualSize(inked);
        Grid grid = new Grid(inked, usual);
        Set<Glyph> watermarks = new HashSet<>();
        List<Glyph> numbers = new ArrayList<>();
        List<DrawnRun> runs = DrawnRun.of(inked, GAP);
        for (DrawnRun run : runs) {
            if (run.first().size() > usual * LARGER) {
                if (marks.isWatermark(run) || grid.printedOn(run) > 0) {
                    marks.watermark(run);
                    watermarks.addAll(run.glyphs());
                }
            } else if (marks.stand(run, page)
                    || (PageMarks.value(run).isPresent()
                            && grid.printedOn(run) >= run.glyphs().size() * MOSTLY)) {
                numbers.addAll(run.glyphs());
            }
        }
        marks.remember(runs, page);
        Set<Glyph> apart = new HashSet<>(watermarks);
        apart.addAll(numbers);
        return apart.isEmpty()
                ? new Overprint(drawn, List.of())
                : new Overprint(
                        drawn.stream().filter(glyph -> !apart.contains(glyph)).toList(), numbers);
    }

    /** The size of most characters. */
    private static double usualSize(List<Glyph> glyphs) {
        Map<Double, Integer> counts = new HashMap<>();
        glyphs.forEach(glyph -> counts.merge(Math.round(glyph.size() * 4) / 4.0, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .filter(size -> size > 0)
                .orElse(1.0);
    }

    /** The characters of a page by where they stand, in squares of the usual size. */
    private static final class Grid {

        private record Square(long across, long down) {}

        /** A character that covers more is larger than any page. */
        private static final int MOST_SQUARES = 10_000;

        private final Map<Square, List<Glyph>> glyphs = new HashMap<>();
        private final double size;

        Grid(List<Glyph> all, double size) {
            this.size = size;
            for (Glyph glyph : all) {
                glyphs.computeIfAbsent(
                                new Square(square((glyph.left() + glyph.right()) / 2), square(glyph.centre())),
                                square -> new ArrayList<>())
                        .add(glyph);
            }
        }

        private long square(double place) {
            return Math.round(place / size);
        }

        /** How many characters of a run are printed on others. */
        long printedOn(DrawnRun run) {
            Set<Glyph> own = new HashSet<>(run.glyphs());
            return run.glyphs().stream()
                    .filter(glyph -> isPrintedOn(glyph, own))
                    .count();
        }

        private boolean isPrintedOn(Glyph glyph, Set<Glyph> own) {
            long first = square(glyph.left()) - 1;
            long last = square(glyph.right()) + 1;
            long top = square(glyph.baseline() - glyph.size() * HEIGHT) - 1;
            long bottom = square(glyph.baseline()) + 1;
            if ((last - first) * (double) (bottom - top) > MOST_SQUARES) {
                return false;
            }
            for (long across = first; across <= last; across++) {
                for (long down = top; down <= bottom; down++) {
                    for (Glyph other : glyphs.getOrDefault(new Square(across, down), List.of())) {
                        if (!own.contains(other) && isOfText(other, glyph) && overlap(glyph, other)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        /** Whether a character is of the text below: no part of what is large too, nor the same drawn again to look bold. */
        private boolean isOfText(Glyph other, Glyph glyph) {
            return other.size() <= size * LARGER && !other.characters().equals(glyph.characters());
        }

        private static boolean overlap(Glyph one, Glyph other) {
            double width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
            double height = Math.min(one.baseline(), other.baseline())
                    - Math.max(one.baseline() - one.size() * HEIGHT, other.baseline() - other.size() * HEIGHT);
            return width > OVER * Math.min(one.right() - one.left(), other.right() - other.left())
                    && height > OVER * HEIGHT * Math.min(one.size(), other.size());
        }
    }
}
