package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What was drawn one after another, side by side on one line and in one size: as a rule a line of one cell.
 *
 * @param glyphs its characters, at least one, none of them blank
 */
record DrawnRun(List<Glyph> glyphs) {

    /** How far apart the base lines of a run's characters may be, in font sizes. */
    private static final double SAME_LINE = 0.1;

    /** How far a character may lie on the one before, in font sizes. */
    private static final double KERNING = 0.5;

    DrawnRun {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * The runs of a page, in the order in which they were drawn.
     *
     * @param gap how far apart two characters of a run may be, in font sizes
     */
    static List<DrawnRun> of(List<Glyph> drawn, double gap) {
        List<DrawnRun> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : drawn) {
            if (glyph.isBlank()) {
                continue;
            }
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), glyph, gap)) {
                runs.add(new DrawnRun(run));
                run.clear();
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            runs.add(new DrawnRun(run));
        }
        return runs;
    }

    private static boolean goesOn(Glyph before, Glyph glyph, double gap) {
        double step = glyph.left() - before.right();
        return before.size() == glyph.size()
                && Math.abs(before.baseline() - glyph.baseline()) < SAME_LINE * glyph.size()
                && step > -KERNING * glyph.size()
                && step < gap * glyph.size();
    }

    Glyph first() {
        return glyphs.get(0);
    }

    double left() {
        return first().left();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double middle() {
        return (left() + right()) / 2;
    }
}
