package org.zhize.layout.positioned.block;

import java.util.BitSet;
import java.util.List;
import org.zhize.document.Line;
import org.zhize.layout.Headings;
import org.zhize.layout.PageNumber;
import org.zhize.layout.WebWords;

/** The last lines of each list without rules, below its table, by which it is signed or remarked on. */
final class SignatureLines {

    private static final int LONGEST = 6;

    private SignatureLines() {}

    /** The indexes of the lines that say who issued a document, and when, or how: at its end, or above the title of another list. */
    static BitSet among(List<Line> lines) {
        BitSet signing = new BitSet();
        for (int end = 1; end <= lines.size(); end++) {
            if (end == lines.size() || endsList(lines.get(end).text().squeezed())) {
                signing.set(begin(lines, last(lines, end)), end);
            }
        }
        return signing;
    }

    /** The end of the list without what a web page prints below it. */
    private static int last(List<Line> lines, int end) {
        int last = end;
        while (last > Math.max(0, end - LONGEST)
                && WebWords.are(lines.get(last - 1).text().squeezed())) {
            last--;
        }
        return last;
    }

    private static boolean endsList(String next) {
        return Headings.isListTitle(next) || Headings.isAttachment(next) || Headings.isAppendix(next);
    }

    private static int begin(List<Line> lines, int end) {
        return Headings.signature(
                Math.max(0, end - LONGEST),
                end,
                line -> isOneRemark(lines.get(line)) ? lines.get(line).text().squeezed() : "",
                line -> PageNumber.mayBe(lines.get(line).text().squeezed()));
    }

    /** Whether a line says one thing, or several such remarks side by side: 审核人：… 填表人：…. */
    private static boolean isOneRemark(Line line) {
        return line.words().size() == 1
                || line.words().stream()
                        .allMatch(word -> Headings.isFinalRemark(word.text().squeezed()));
    }
}
