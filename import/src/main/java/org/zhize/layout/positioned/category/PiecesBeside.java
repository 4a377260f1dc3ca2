package org.zhize.layout.positioned.category;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.positioned.row.PositionedSection;
import org.zhize.layout.positioned.row.RowDivision;

/** The lines that stand in the column of categories beside the rows of a section. */
final class PiecesBeside {

    private PiecesBeside() {}

    /**
     * These lines, from top to bottom.
     *
     * @param pageEnds for each page the line before which it ends
     */
    static List<CategoryName.Piece> of(
            PositionedSection section, RowDivision division, int column, RowHeights heights, int[] pageEnds) {
        List<CategoryName.Piece> pieces = new ArrayList<>();
        for (int row = 0; row < division.rows(); row++) {
            int first = heights.firstLine(row);
            int last = heights.lastLine(row);
            for (int line = first; line <= last; line++) {
                List<Text> words = section.lines().get(line).words(column).stream()
                        .map(Word::text)
                        .toList();
                if (!words.isEmpty()) {
                    boolean above = section.tallest(first, line + 1) == 0;
                    boolean below = section.tallest(line, last + 1) == 0;
                    int page = heights.page(line);
                    int top = page == 0 ? 0 : pageEnds[page - 1];
                    boolean outside = section.tallest(top, line) == 0 || section.tallest(line + 1, pageEnds[page]) == 0;
                    pieces.add(new CategoryName.Piece(words, row, above, below, page, heights.depth(line), outside));
                }
            }
        }
        return pieces;
    }
}
