package org.zhize.layout.running.section;

import java.util.List;
import org.zhize.layout.Headings;
import org.zhize.layout.WebWords;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.RunningLine;

/** Notes below a list, a signature with its date, and what a web page prints below a document: they belong to no item. */
final class FinalNotes {

    private static final int MOST_NOTES = 12;

    private FinalNotes() {}

    /**
     * Where they begin in a list; its end if it has none.
     *
     * @param endOpen whether the list ends with names, which have no full stop
     */
    static int begin(List<RunningLine> list, boolean endOpen) {
        int end = list.size();
        while (end > 0 && list.size() - end < MOST_NOTES && WebWords.are(words(list, end - 1))) {
            end--;
        }
        if (end > 0 && Headings.isDate(words(list, end - 1))) {
            end--;
            while (end > 0 && list.size() - end < MOST_NOTES && Headings.isSignature(words(list, end - 1))) {
                end--;
            }
        }
        for (int at = end - 1; at > Math.max(0, end - MOST_NOTES); at--) {
            if (isNote(words(list, at))
                    && (endOpen || RowEnding.mayBe(list.get(at - 1).words()))) {
                end = at;
            }
        }
        return end;
    }

    private static boolean isNote(String words) {
        return Headings.isNote(words) || Headings.isFinalRemark(words);
    }

    private static String words(List<RunningLine> list, int line) {
        return list.get(line).text().squeezed();
    }
}
