package org.zhize.layout.positioned.row;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.zhize.document.Line.Parting;
import org.zhize.layout.positioned.line.SplitLine;

/**
 * How the lines and rows of a document's tables are set apart.
 *
 * @param leading the usual distance of lines within a row
 * @param rowGap the usual distance of rows, if it is wider
 * @param parting what parts each row from the one above
 */
record RowSpacing(double leading, OptionalDouble rowGap, Parting parting) {

    /** The spacing of a document, by all its sections. */
    static RowSpacing of(List<SectionLines> sections) {
        List<List<BandLine>> bands = sections.stream().map(SectionLines::bands).toList();
        double leading = leading(sections);
        return new RowSpacing(leading, NumberLines.rowGap(bands, leading), RuledRows.parting(bands));
    }

    /**
     * The usual distance of the lines of a cell: most cells of duty lists have several, and what is wider parts two of them.
     * Where lines are counted it is one.
     */
    private static double leading(List<SectionLines> sections) {
        List<Double> distances = new ArrayList<>();
        for (SectionLines section : sections) {
            for (int column = 0; column < section.columns().size(); column++) {
                double before = Double.POSITIVE_INFINITY;
                for (SplitLine line : section.all()) {
                    if (line.isMeasured() && !line.cells().get(column).isBlank()) {
                        distances.add(line.line().depth() - before);
                        before = line.line().depth();
                    }
                }
            }
        }
        double[] sorted = distances.stream()
                .mapToDouble(Double::doubleValue)
                .filter(distance -> distance > 0)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 1 : sorted[sorted.length / 4];
    }
}
