package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.RunningLine;

/**
 * The lines that pages repeat at their tops and ends and that belong to no list: the document's title, whose list it is, a page's
 * number in words of its own.
 *
 * <p>Where pages begin is known from their marks, from the titles of lists and from the heads that they repeat. A line beside that
 * place is such a line if the same words, whatever numbers are in them, stand beside many others.
 */
public final class RunningHeads {

    private static final Pattern NUMBERS = Pattern.compile("[0-9０-９]+");

    /** Fewer repetitions are chance. */
    private static final int SEVERAL = 3;

    /** A page has no more such lines above or below its text. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST = 60;

    private final List<RunningLine> lines;
    private final BitSet ofHead = new BitSet();
    private final BitSet found = new BitSet();
    private int firstHead = Integer.MAX_VALUE;

    private RunningHeads(List<RunningLine> lines) {
        this.lines = lines;
    }

    /** The indexes of such lines; what stands before the first list stays. */
    public static BitSet among(List<RunningLine> lines) {
        return new RunningHeads(lines).find();
    }

    private BitSet find() {
        List<Integer> pages = pages();
        for (int round = 0; round < MOST_LINES; round++) {
            List<Integer> beside = beside(pages);
            Map<String, Integer> counts = new HashMap<>();
            beside.forEach(line -> counts.merge(words(line), 1, Integer::sum));
            beside.stream()
                    .filter(line -> line > firstHead
                            && counts.getOrDefault(words(line), 0) >= Math.max(SEVERAL, pages.size() / 3))
                    .forEach(found::set);
        }
        return found;
    }

    /** Where pages begin, or their heads do. */
    private List<Integer> pages() {
        List<Integer> pages = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            HeadRow head = HeadRow.at(lines, line);
            if (head.exists()
                    || lines.get(line).startsPage()
                    || SectionReader.isTitle(lines.get(line).words())) {
                pages.add(line);
            }
            if (head.exists()) {
                firstHead = Math.min(firstHead, line);
                ofHead.set(line, line + head.lines());
                line += head.lines() - 1;
            }
        }
        pages.add(lines.size());
        return pages;
    }

    /** The lines next to the places where pages begin, apart from those that were found. */
    private List<Integer> beside(List<Integer> pages) {
        Set<Integer> beside = new HashSet<>();
        for (int page : pages) {
            int before = page - 1;
            while (before >= 0 && found.get(before)) {
                before--;
            }
            int behind = page;
            while (behind < lines.size() && found.get(behind)) {
                behind++;
            }
            if (before >= 0) {
                beside.add(before);
            }
            if (behind < lines.size()) {
                beside.add(behind);
            }
        }
        return beside.stream().filter(this::mayBeOne).toList();
    }

    private boolean mayBeOne(int line) {
        String words = lines.get(line).words();
        return !ofHead.get(line)
                && words.length() <= LONGEST
                && words.chars().anyMatch(Character::isLetterOrDigit)
                && !SectionReader.isTitle(words)
                && !StandardCategories.contain(words)
                && !NUMBERS.matcher(words).lookingAt()
                && Marker.of(words).isEmpty();
    }

    private String words(int line) {
        return NUMBERS.matcher(lines.get(line).text().squeezed()).replaceAll("#");
    }
}
