package org.zhize.layout.positioned.block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhize.document.Line;
import org.zhize.layout.Headings;

/** What stood above the heads of pages so far; a page on which rows go on without heads may have it too. */
final class PageHeaders {

    private final Set<String> known = new HashSet<>();

    /**
     * Where the text of a page begins below its header.
     *
     * @param start index of the page's first line
     * @param heads index of its heads, or of the first line if it has none near its top
     */
    int end(List<Line> lines, int start, int heads) {
        lines.subList(start, heads).stream()
                .map(line -> line.text().squeezed())
                .filter(PageHeaders::mayBeRepeated)
                .forEach(known::add);
        int end = start;
        while (end < lines.size() && known.contains(lines.get(end).text().squeezed())) {
            end++;
        }
        return Math.max(end, heads);
    }

    /** Whether words are not the title of a list or a category, which may stand above heads too. */
    private static boolean mayBeRepeated(String words) {
        return !Headings.isListTitle(words)
                && !Headings.isBareListTitle(words)
                && !Headings.isCategory(words)
                && !Headings.isSetOff(words);
    }
}
