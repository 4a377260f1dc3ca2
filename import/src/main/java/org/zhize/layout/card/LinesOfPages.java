package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.layout.BrowserLine;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Headings;
import org.zhize.layout.PageNumber;
import org.zhize.layout.StandardCategories;

/**
 * The lines of a document without tables that belong to its pages and to nothing that they say: what stands above or below the text of
 * many pages in the same words, whatever numbers are in them, what a browser prints there, and the characters of a watermark, which every page has once.
 */
final class LinesOfPages {

    /** Fewer repetitions are chance. */
    private static final int SEVERAL = 3;

    /** A page has no more such lines above or below its text. */
    private static final int MOST_LINES = 2;

    private static final int LONGEST = 60;

    private static final Pattern NUMBERS = Pattern.compile("[0-9０-９]+");
    private static final Pattern STAMP = Pattern.compile("[\\u4e00-\\u9fff]{1,12}");

    private final List<List<Line>> pages;

    private LinesOfPages(List<List<Line>> pages) {
        this.pages = pages;
    }

    /** The lines of the pages among passages; only what browsers print if there is any table. */
    static Set<Line> among(List<Passage> passages) {
        Set<Line> ofPages = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            if (BrowserLine.is(passages, i)) {
                ofPages.add((Line) passages.get(i));
            }
        }
        if (!passages.stream().allMatch(Line.class::isInstance)) {
            return ofPages;
        }
        LinesOfPages lines = new LinesOfPages(pages(passages));
        if (lines.pages.size() >= SEVERAL) {
            lines.add(page -> page, STAMP.asMatchPredicate(), lines.pages.size() - 1, ofPages);
            lines.add(LinesOfPages::edges, words -> true, Math.max(SEVERAL, lines.pages.size() / 3), ofPages);
        }
        return ofPages;
    }

    private static List<List<Line>> pages(List<Passage> passages) {
        List<List<Line>> pages = new ArrayList<>();
        Line above = null;
        for (Passage passage : passages) {
            Line line = (Line) passage;
            if (above == null || line.beginsPageBelow(above)) {
                pages.add(new ArrayList<>());
            }
            if (!line.text().isBlank()) {
                pages.get(pages.size() - 1).add(line);
            }
            above = line;
        }
        pages.removeIf(List::isEmpty);
        return pages;
    }

    private static List<Line> edges(List<Line> page) {
        List<Line> inner = page.stream()
                .filter(line -> !PageNumber.mayBe(line.text().squeezed()))
                .toList();
        if (inner.size() <= 2 * MOST_LINES) {
            return inner;
        }
        List<Line> edges = new ArrayList<>(inner.subList(0, MOST_LINES));
        edges.addAll(inner.subList(inner.size() - MOST_LINES, inner.size()));
        return edges;
    }

    /**
     * Adds the lines that many pages have once each.
     *
     * @param part where on a page they stand
     * @param form what their words look like
     * @param fewest the fewest pages that have one
     */
    private void add(UnaryOperator<List<Line>> part, Predicate<String> form, int fewest, Set<Line> ofPages) {
        Map<String, List<Line>> alike = new HashMap<>();
        Map<String, Integer> on = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> here = new HashSet<>();
            for (Line line : part.apply(page)) {
                String words = line.text().squeezed();
                if (form.test(words) && mayBeOfPage(line, words)) {
                    String key = NUMBERS.matcher(words).replaceAll("#");
                    alike.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
                    here.add(key);
                }
            }
            here.forEach(key -> on.merge(key, 1, Integer::sum));
        }
        alike.forEach((key, lines) -> {
            if (lines.size() == on.getOrDefault(key, 0) && lines.size() >= Math.max(SEVERAL, fewest)) {
                ofPages.addAll(lines);
            }
        });
    }

    private static boolean mayBeOfPage(Line line, String words) {
        return words.length() <= LONGEST
                && CardEntry.endOfLabel(line.text().strip()) < 0
                && NumberedLine.of(line.text()).isEmpty()
                && CellHeads.meaning(words).isEmpty()
                && !Headings.isListTitle(words)
                && !Headings.isCategory(words)
                && !StandardCategories.contain(words);
    }
}
