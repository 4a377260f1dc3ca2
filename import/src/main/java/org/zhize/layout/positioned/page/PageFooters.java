package org.zhize.layout.positioned.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhize.document.Line;
import org.zhize.document.Word;
import org.zhize.layout.Headings;
import org.zhize.layout.PageNumber;

/** Finds the lines of a single word with which most pages end, be it above the number of the page. */
final class PageFooters {

    /** On fewer pages rows may end in the same words by chance. */
    private static final int FEWEST_PAGES = 3;

    /** The share of pages that have a footer: the first or the last may be without. */
    private static final double MOST = 0.7;

    /** The fewest characters of words that say what a page is of. */
    private static final int SHORTEST = 5;

    private static final Pattern ENDS_TEXT = Pattern.compile("[。；;，、,]$");

    /** By how much the beginnings or the middles of two words differ at most that stand in the same column, in the unit of the page. */
    private static final double SAME_PLACE = 0.5;

    private PageFooters() {}

    /** The indexes of footers. */
    static Set<Integer> among(List<Line> lines) {
        Map<String, Set<Integer>> byWords = new HashMap<>();
        int pages = 0;
        for (int end = 0; end < lines.size(); end++) {
            if (end + 1 == lines.size() || lines.get(end + 1).beginsPageBelow(lines.get(end))) {
                pages++;
                int last = last(lines, end);
                String words = lines.get(last).text().squeezed();
                if (lines.get(last).words().size() == 1 && mayBeFooter(words)) {
                    byWords.computeIfAbsent(words, w -> new HashSet<>()).add(last);
                }
            }
        }
        int fewest = (int) Math.max(FEWEST_PAGES, Math.ceil(pages * MOST));
        return byWords.values().stream()
                .filter(same -> same.size() >= fewest && !areOfCells(lines, same))
                .findFirst()
                .orElse(Set.of());
    }

    /** Whether words may say what a page is of: no row ends in them as in a sentence, and no list begins with them. */
    private static boolean mayBeFooter(String words) {
        return words.length() >= SHORTEST && !ENDS_TEXT.matcher(words).find() && !Headings.isListTitle(words);
    }

    /**
     * Whether lines are more likely of the cells above them: the same words stand beside other cells elsewhere, or most of the lines
     * stand as a word right above does, to the left or in the middle of its column.
     */
    static boolean areOfCells(List<Line> lines, Set<Integer> same) {
        String words = lines.get(same.iterator().next()).text().squeezed();
        boolean besideCells = lines.stream()
                .filter(line -> line.words().size() > 1)
                .flatMap(line -> line.words().stream())
                .anyMatch(word -> word.text().squeezed().equals(words));
        long belowCells = same.stream().filter(last -> isBelowCell(lines, last)).count();
        return besideCells || 2 * belowCells > same.size();
    }

    private static boolean isBelowCell(List<Line> lines, int last) {
        if (last == 0 || lines.get(last).beginsPageBelow(lines.get(last - 1))) {
            return false;
        }
        Word footer = lines.get(last).words().get(0);
        return lines.get(last - 1).words().stream()
                .anyMatch(word -> Math.abs(word.left() - footer.left()) <= SAME_PLACE
                        || Math.abs(middle(word) - middle(footer)) <= SAME_PLACE);
    }

    private static double middle(Word word) {
        return (word.left() + word.right()) / 2;
    }

    /** The last line of a page above its number. */
    private static int last(List<Line> lines, int end) {
        boolean numbered = PageNumber.mayBe(lines.get(end).text().squeezed())
                && end > 0
                && !lines.get(end).beginsPageBelow(lines.get(end - 1));
        return numbered ? end - 1 : end;
    }
}
