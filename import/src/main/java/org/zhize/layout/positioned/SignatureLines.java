package org.zhize.layout.positioned;

import java.util.List;
import org.zhize.document.Line;
import org.zhize.layout.Headings;

/** The last lines of a document without rules, below its tables, by which it is signed or remarked on. */
final class SignatureLines {

    private static final int LONGEST = 6;

    private SignatureLines() {}

    /** Where the last lines say who issued a document, and when, or how; the end of the lines if they don't. */
    static int begin(List<Line> lines) {
        int at = lines.size();
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - LONGEST); i--) {
            String words = lines.get(i).text().squeezed();
            boolean signs = lines.get(i).words().size() == 1
                    && (Headings.isFinalRemark(words)
                            || (at < lines.size() ? Headings.isSignature(words) : Headings.isDate(words)));
            if (signs) {
                at = i;
            } else if (!Headings.isPageNumber(words)) {
                break;
            }
        }
        return at;
    }
}
