package org.zhize.layout.positioned.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.positioned.line.SplitLine;

/**
 * Puts numbers together whose brackets a narrow column has no room for beside the digits: （ above 1）, （1 above 0）. So it may have 第1
 * above 项, and 二 above （5）.
 */
final class BracketedNumbers {

    private static final String DIGIT = "[\\d一二三四五六七八九十]";
    private static final Pattern BEGINNING =
            Pattern.compile("[(〔\\[【第]" + DIGIT + "{0,3}|[一二三四五六七八九十]{1,3}(?:\\(\\d{0,3})?");
    private static final Pattern WHOLE = Pattern.compile(
            "\\(D+\\)|〔D+〕|\\[D+]|【D+】|第D+项|[一二三四五六七八九十]{1,3}\\(\\d{1,4}\\)".replace("D+", DIGIT + "{1,4}"));

    /** The most lines of a number: （, 12 and ）. */
    private static final int MOST_PIECES = 4;

    /** How many lines further down the next piece stands at most. */
    private static final int WRAPPED = 2;

    /** The same where a page ends between them, as the row may have more lines above. */
    private static final int FURTHER = 8;

    private final List<SplitLine> lines;
    private final List<Integer> pages;
    private final int column;

    private BracketedNumbers(List<SplitLine> lines, List<Integer> pages, int column) {
        this.lines = new ArrayList<>(lines);
        this.pages = pages;
        this.column = column;
    }

    /**
     * The lines, each wrapped number beginning on the first of its own.
     *
     * @param lines lines between two headings
     * @param pages the page of each
     * @param column which of their cells has the numbers
     */
    static List<SplitLine> in(List<SplitLine> lines, List<Integer> pages, int column) {
        BracketedNumbers numbers = new BracketedNumbers(lines, pages, column);
        for (int line = 0; line < lines.size(); line++) {
            if (BEGINNING.matcher(numbers.printed(line)).matches()) {
                numbers.join(line);
            }
        }
        return numbers.lines;
    }

    private String printed(int line) {
        return ItemNumber.plain(lines.get(line).cells().get(column).squeezed());
    }

    private void join(int first) {
        List<Integer> pieces = new ArrayList<>(List.of(first));
        String whole = printed(first);
        for (int line = first + 1; line < lines.size() && pieces.size() < MOST_PIECES; line++) {
            int last = pieces.get(pieces.size() - 1);
            // The end of a page may part a number too.
            if (line - last > WRAPPED
                    && (line - last > FURTHER || pages.get(line).equals(pages.get(last)))) {
                return;
            }
            String piece = printed(line);
            if (!piece.isEmpty()) {
                pieces.add(line);
                whole += piece;
            }
            if (WHOLE.matcher(whole).matches()) {
                mark(pieces);
                return;
            }
        }
    }

    private void mark(List<Integer> pieces) {
        int first = pieces.get(0);
        int last = pieces.get(pieces.size() - 1);
        double top = lines.get(first).line().depth();
        double middle = pages.get(first).equals(pages.get(last))
                ? (top + lines.get(last).line().depth()) / 2
                : Math.nextUp(top);
        for (int piece : pieces) {
            lines.set(piece, lines.get(piece).withNumber(piece == first, middle));
        }
    }
}
