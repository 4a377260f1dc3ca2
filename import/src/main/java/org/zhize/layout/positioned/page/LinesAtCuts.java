package org.zhize.layout.positioned.page;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Line;
import org.zhize.document.Text;

/**
 * The lines of a text whose pages were cut out of one long one, so that the line at the cut is printed on both sides of it.
 *
 * @param lines each line once
 * @param again the lines that are printed again
 */
public record LinesAtCuts(List<Line> lines, List<Text> again) {

    /** The fewest characters of a line that is not the same by chance. */
    private static final int LONG = 6;

    /** How many lines, one for each column at most, a cut goes through. */
    public static final int MOST = 3;

    public static LinesAtCuts of(List<Line> all) {
        List<Line> lines = new ArrayList<>();
        List<Text> again = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isBehindFormFeed()) {
                for (int same = same(lines, all.subList(i, all.size())); same > 0; same--) {
                    again.add(lines.remove(lines.size() - 1).text());
                }
            }
            lines.add(all.get(i));
        }
        return new LinesAtCuts(lines, again);
    }

    /** How many lines at the end of a page are those at the beginning of the next. */
    private static int same(List<Line> page, List<Line> next) {
        for (int count = Math.min(MOST, Math.min(page.size(), next.size())); count > 0; count--) {
            List<Line> last = page.subList(page.size() - count, page.size());
            boolean same = true;
            for (int i = 0; i < count; i++) {
                String words = next.get(i).text().squeezed();
                same &= words.length() >= LONG
                        && words.equals(last.get(i).text().squeezed());
            }
            if (same) {
                return count;
            }
        }
        return 0;
    }

    /** Whether lines around a cut have a part of some length in common, so that it is not certain which are the same. */
    public static boolean mayBeSame(List<Line> page, List<Line> next) {
        return next.get(0).isBehindFormFeed() && next.stream().anyMatch(line -> mayBeIn(line, page));
    }

    private static boolean mayBeIn(Line line, List<Line> page) {
        return page.stream()
                .map(last -> last.text().squeezed())
                .anyMatch(last -> last.equals(line.text().squeezed())
                        || line.words().stream()
                                .map(word -> word.text().squeezed())
                                .anyMatch(word -> word.length() >= LONG && last.contains(word)));
    }
}
