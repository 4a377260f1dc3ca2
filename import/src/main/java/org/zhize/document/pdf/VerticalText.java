package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that runs up or down a page, as the name of a category does beside its many rows, set so that it reads from top to bottom
 * like characters below each other: where lines stand side by side, or run upwards, their characters are spread evenly over the
 * height that they fill.
 */
final class VerticalText {

    /** The direction of upright text, and of text that runs up and down, in quarter turns anticlockwise. */
    static final int UPRIGHT = 0;

    static final int UP = 1;
    static final int DOWN = 3;

    /** How far, in font sizes, characters of one line may be out of line. */
    private static final double SAME_LINE = 0.3;

    /** The least and the greatest step from one character to the next, in font sizes. */
    private static final double LEAST_STEP = 0.3;

    private static final double GREATEST_STEP = 1.3;

    /** The least and the greatest distance of two lines, in font sizes. */
    private static final double LEAST_LEADING = 0.7;

    private static final double GREATEST_LEADING = 1.9;

    /**
     * A character as it was drawn.
     *
     * @param direction how it is turned against most others
     */
    record Turned(Glyph glyph, int direction) {}

    private final List<Turned> drawn;

    private VerticalText(List<Turned> drawn) {
        this.drawn = drawn;
    }

    /** The characters in the order in which they were drawn, with vertical text set to be read from top to bottom. */
    static List<Glyph> straightened(List<Turned> drawn) {
        return new VerticalText(drawn).straightened();
    }

    private List<Glyph> straightened() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int start = 0; start < drawn.size(); ) {
            int first = lineEnd(start);
            int end = first;
            for (int line = start; end < drawn.size() && isNextLine(line, end); ) {
                line = end;
                end = lineEnd(end);
            }
            List<Glyph> text =
                    drawn.subList(start, end).stream().map(Turned::glyph).toList();
            boolean vertical = first - start > 1 || drawn.get(start).direction() != UPRIGHT;
            boolean inOrder = end == first && drawn.get(start).direction() != UP;
            glyphs.addAll(
                    vertical && !inOrder
                            ? stacked(text)
                            : drawn.subList(start, first).stream()
                                    .map(Turned::glyph)
                                    .toList());
            start = vertical ? end : first;
        }
        return glyphs;
    }

    /** The end of the line that runs up or down from a character. */
    private int lineEnd(int start) {
        int end = start + 1;
        while (end < drawn.size() && isNext(drawn.get(end - 1), drawn.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNext(Turned before, Turned next) {
        double size = before.glyph().size();
        double step = next.glyph().baseline() - before.glyph().baseline();
        double down = before.direction() == UP ? -step : step;
        return before.direction() == next.direction()
                && Math.abs(middle(next) - middle(before)) < SAME_LINE * size
                && down > LEAST_STEP * size
                && down < GREATEST_STEP * size;
    }

    /** Whether a line begins here that stands beside the one before: to its left, or to its right where text runs upwards. */
    private boolean isNextLine(int line, int next) {
        Turned before = drawn.get(line);
        Turned first = drawn.get(next);
        double size = before.glyph().size();
        double apart = (middle(before) - middle(first)) * (before.direction() == UP ? -1 : 1);
        int nextEnd = lineEnd(next);
        return before.direction() == first.direction()
                && (nextEnd - next > 1 || next - line > 2)
                && apart > LEAST_LEADING * size
                && apart < GREATEST_LEADING * size
                && top(line, next) < bottom(next, nextEnd)
                && top(next, nextEnd) < bottom(line, next);
    }

    private static double middle(Turned turned) {
        return (turned.glyph().left() + turned.glyph().right()) / 2;
    }

    private double top(int from, int to) {
        return drawn.subList(from, to).stream()
                .mapToDouble(
                        turned -> turned.glyph().baseline() - turned.glyph().size())
                .min()
                .orElse(0);
    }

    private double bottom(int from, int to) {
        return drawn.subList(from, to).stream()
                .mapToDouble(turned -> turned.glyph().baseline())
                .max()
                .orElse(0);
    }

    private static List<Glyph> stacked(List<Glyph> text) {
        double top = text.stream()
                .mapToDouble(glyph -> glyph.baseline() - glyph.size())
                .min()
                .orElse(0);
        double bottom = text.stream().mapToDouble(Glyph::baseline).max().orElse(0);
        double left = text.stream().mapToDouble(Glyph::left).min().orElse(0);
        double right = text.stream().mapToDouble(Glyph::right).max().orElse(0);
        double step = (bottom - top) / text.size();
        List<Glyph> stacked = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Glyph glyph = text.get(i);
            double size = Math.min(glyph.size(), step);
            stacked.add(new Glyph(
                    glyph.characters(),
                    (left + right - size) / 2,
                    (left + right + size) / 2,
                    top + (i + 1) * step,
                    size));
        }
        return stacked;
    }
}
