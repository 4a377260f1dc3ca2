package org.zhize.layout.positioned.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhize.layout.Column;

/** The lines between two headings of a table without rules, over as many pages as there are, and their rows in each style. */
public final class PositionedSection {

    private final SectionLines lines;
    private final CellColumns cells;
    private final double leading;
    private final Map<RowStyle, RowDivision> divisions = new EnumMap<>(RowStyle.class);

    private PositionedSection(SectionLines lines, RowSpacing spacing) {
        this.lines = lines;
        this.cells = CellColumns.of(lines);
        this.leading = spacing.leading();
        List<BandLine> bands = lines.bands();
        for (RowStyle style : RowStyle.values()) {
            divisions.put(style, RowBands.divide(bands, cells.all(), spacing, style));
        }
    }

    /** Divides the lines of sections into rows. */
    public static List<PositionedSection> of(List<SectionStretches> sections) {
        List<SectionLines> all = SectionLines.of(sections);
        RowSpacing spacing = RowSpacing.of(all);
        return all.stream().map(lines -> new PositionedSection(lines, spacing)).toList();
    }

    public SectionLines lines() {
        return lines;
    }

    /** The usual distance of lines within a cell. */
    public double leading() {
        return leading;
    }

    /** How many lines the tallest cell has on lines from {@code start} to before {@code end}. */
    public int tallest(int start, int end) {
        return cells.tallest(start, end);
    }

    /** Whether a category stands once for many rows, if there is a column of them. */
    public boolean mayMergeCategories() {
        return lines.isNumbered() && !cells.contain(Column.CATEGORY);
    }

    /** The lines divided into rows in a style. */
    RowDivision in(RowStyle style) {
        return Objects.requireNonNull(divisions.get(style));
    }
}
