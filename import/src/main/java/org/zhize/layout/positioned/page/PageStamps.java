package org.zhize.layout.positioned.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.document.Word;
import org.zhize.layout.BrowserLine;

/**
 * Laid-out text without what every page has in the same place between its rows, as the text of a watermark stands there.
 *
 * @param lines all other lines
 * @param stamps what every page has, and what a browser prints above and below it
 */
public record PageStamps(List<Line> lines, List<Text> stamps) {

    /** On fewer pages the same words may stand in the same place by chance. */
    private static final int FEWEST_PAGES = 4;

    /** The lines at the top of a page that may be its header, which tells whose list it is. */
    private static final int HEADER = 3;

    /** The fewest characters of words that say what a page is. */
    private static final int SHORTEST = 3;

    /** How far the rows of a page may shift it, in lines. */
    private static final double LINES = 4;

    /** How far the columns of a page may shift it, in blanks. */
    private static final double BLANKS = 8;

    /** A line and how far below the first one of its page it stands. */
    private record Placed(int index, Line line, double below) {

        Word word() {
            return line.words().get(0);
        }

        boolean isBeside(Placed other) {
            return Math.abs(below - other.below) <= LINES
                    && Math.abs(word().left() - other.word().left()) <= BLANKS;
        }
    }

    public static PageStamps of(List<Line> all) {
        List<Integer> pages = IntStream.range(0, all.size())
                .filter(i -> i == 0 || all.get(i).isBehindFormFeed())
                .boxed()
                .toList();
        Set<Integer> stamps = new HashSet<>(pages.size() < FEWEST_PAGES ? Set.of() : among(all, pages));
        stamps.addAll(PageFooters.among(all));
        for (int page = 0; page < pages.size(); page++) {
            int last = page + 1 < pages.size() ? pages.get(page + 1) - 1 : all.size() - 1;
            Stream.of(pages.get(page), last)
                    .filter(i -> BrowserLine.is(all.get(i).text().squeezed()))
                    .forEach(stamps::add);
        }
        List<Line> lines = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (stamps.contains(i)) {
                texts.add(all.get(i).text());
            } else {
                lines.add(all.get(i));
            }
        }
        return new PageStamps(lines, texts);
    }

    private static Set<Integer> among(List<Line> all, List<Integer> pages) {
        Map<String, List<Placed>> byWords = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            int start = pages.get(page);
            int end = page + 1 < pages.size() ? pages.get(page + 1) : all.size();
            for (int i = start + HEADER; i < end; i++) {
                Line line = all.get(i);
                String words = line.text().squeezed();
                if (line.words().size() == 1 && mayBeStamp(words)) {
                    byWords.computeIfAbsent(words, w -> new ArrayList<>())
                            .add(new Placed(
                                    i, line, line.depth() - all.get(start).depth()));
                }
            }
        }
        Set<Integer> stamps = new HashSet<>();
        for (List<Placed> same : byWords.values()) {
            if (same.size() == pages.size() && same.stream().allMatch(same.get(0)::isBeside)) {
                Set<Integer> places = same.stream().map(Placed::index).collect(Collectors.toSet());
                stamps.addAll(PageFooters.areOfCells(all, places) ? Set.of() : places);
            }
        }
        return stamps;
    }

    private static boolean mayBeStamp(String words) {
        return words.length() >= SHORTEST && words.chars().allMatch(Character::isLetter);
    }
}
