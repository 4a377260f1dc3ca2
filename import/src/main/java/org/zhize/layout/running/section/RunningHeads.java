package org.zhize.layout.running.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.document.Position;
import org.zhize.layout.BrowserLine;
import org.zhize.layout.PageNumber;
import org.zhize.layout.StandardCategories;
import org.zhize.layout.running.line.Marker;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;

/**
 * The lines that pages repeat and that belong to no list: the document's title, whose list it is, a page's number in words of its
 * own, a stamp that says who may see it.
 *
 * <p>Where pages begin is known from their marks, from the titles of lists and from the heads that they repeat. A line beside that
 * place is such a line if the same words, whatever numbers are in them, stand beside many others; and so is one that nearly every
 * page has once, wherever it stands. What is known to be one may have run into the last line of a page.
 */
public final class RunningHeads {

    private static final Pattern NUMBERS = Pattern.compile("[0-9０-９]+");

    private static final Pattern DATE = Pattern.compile("20\\d{2}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?");

    /** The number of a page may stand between such a line and the page's end. */
    private static final Pattern NUMBER = Pattern.compile("[-—–－·•\\s]*[0-9０-９]{1,4}[-—–－·•\\s]*");

    /** Fewer repetitions are chance. */
    private static final int SEVERAL = 3;

    /** A page has no more such lines above or below its text. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST = 60;

    /** What is shorter is the end of a cell, as the 局 of a wrapped department. */
    private static final int SHORTEST = 3;

    /** The share of the pages that have the line where it may be the end of a cell, too, because it ends as departments do. */
    private static final double NEARLY = 0.75;

    /** How the lines of texts end, and no head does. */
    private static final Pattern OF_SENTENCE = Pattern.compile("[。；;，,、：:]$");

    private final List<RunningLine> lines;
    private final BitSet ofHead = new BitSet();
    private final BitSet found = new BitSet();
    private int firstHead = Integer.MAX_VALUE;

    private RunningHeads(List<RunningLine> lines) {
        this.lines = lines;
    }

    /** The indexes of those that stand where pages begin or end; what stands before the first list stays. */
    public static BitSet among(List<RunningLine> lines) {
        RunningHeads heads = new RunningHeads(lines);
        heads.findBeside(heads.pages());
        return heads.found;
    }

    /** A document's lines without such ones; those behind them begin a page. */
    static PageLines apart(List<RunningLine> lines) {
        return new RunningHeads(lines).apart();
    }

    private PageLines apart() {
        List<Integer> pages = pages();
        findBeside(pages);
        Set<String> known = found.stream().mapToObj(this::squeezed).collect(Collectors.toCollection(HashSet::new));
        BitSet stamps =
                new Stamps(lines, line -> line > firstHead && !found.get(line) && mayBeOne(line)).find(beside(pages));
        stamps.stream().mapToObj(this::squeezed).forEach(known::add);
        BitSet ends = endsOfPages(pages);
        List<RunningLine> kept = new ArrayList<>();
        List<RunningLine> repeated = new ArrayList<>();
        boolean newPage = false;
        for (int i = 0; i < lines.size(); i++) {
            RunningLine line = lines.get(i);
            if (found.get(i) || stamps.get(i)) {
                repeated.add(line);
                newPage |= found.get(i);
                continue;
            }
            int end = ends.get(i) ? endBefore(line, known) : line.text().length();
            boolean glued = end < line.text().length();
            if (glued) {
                repeated.add(line.from(end));
                line = line.before(end);
            }
            kept.add(newPage ? line.onNewPage() : line);
            newPage = glued;
        }
        Set<Position> woven = kept.stream()
                .filter(line -> known.stream().anyMatch(head -> Stamps.isWovenInto(head, line)))
                .map(RunningLine::position)
                .collect(Collectors.toSet());
        return new PageLines(kept, repeated, woven);
    }

    /** The lines behind which a page begins, but for what is no part of a list. */
    private BitSet endsOfPages(List<Integer> pages) {
        Set<Integer> begins = new HashSet<>(pages);
        BitSet ends = new BitSet();
        int behind = lines.size();
        for (int line = lines.size() - 1; line >= 0; line--) {
            ends.set(line, begins.contains(behind));
            behind = isFurniture(line) ? behind : line;
        }
        return ends;
    }

    /** Where a line ends that one of the known ones ran into. */
    private static int endBefore(RunningLine line, Set<String> known) {
        String words = line.words();
        return known.stream()
                .filter(head -> words.length() > head.length()
                        && words.endsWith(head)
                        && !NUMBERS.matcher(head).find())
                .mapToInt(head -> words.length() - head.length())
                .min()
                .orElse(words.length());
    }

    private void findBeside(List<Integer> pages) {
        int all = numberOf(pages);
        int fewest = Math.max(SEVERAL, all / 3);
        Vocabulary vocabulary = Vocabulary.of(List.of());
        for (int round = 0; round < MOST_LINES; round++) {
            List<Integer> beside = beside(pages);
            Map<String, Integer> counts = new HashMap<>();
            beside.forEach(line -> counts.merge(words(line), 1, Integer::sum));
            beside.stream()
                    .filter(line -> line > firstHead)
                    .filter(line -> counts.getOrDefault(words(line), 0)
                            >= (vocabulary.endsLikeDepartment(words(line)) ? Math.max(fewest, NEARLY * all) : fewest))
                    .forEach(found::set);
        }
    }

    /** How many pages there are: by their marks, where they have any, as one may begin with a title and heads too. */
    private int numberOf(List<Integer> pages) {
        int marked = (int) lines.stream().filter(RunningLine::startsPage).count();
        return marked >= SEVERAL ? marked : pages.size();
    }

    /** Where pages begin, or their heads do. */
    private List<Integer> pages() {
        List<Integer> pages = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            HeadRow head = HeadRow.at(lines, line);
            if (head.exists()
                    || lines.get(line).startsPage()
                    || ListTitle.is(lines.get(line).words())) {
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
            while (before >= 0 && isFurniture(before)) {
                before--;
            }
            int behind = behindFurniture(page);
            if (before >= 0) {
                beside.add(before);
            }
            if (behind < lines.size()) {
                beside.add(behind);
            }
        }
        return beside.stream().filter(this::mayBeOne).toList();
    }

    private int behindFurniture(int line) {
        int behind = line;
        while (behind < lines.size() && isFurniture(behind)) {
            behind++;
        }
        return behind;
    }

    /** Whether a line is known to be no part of a list, or may number the page. */
    private boolean isFurniture(int line) {
        String words = lines.get(line).words();
        return found.get(line) || NUMBER.matcher(words).matches() || PageNumber.isSaidBy(words);
    }

    private boolean mayBeOne(int line) {
        String words = lines.get(line).words();
        if (BrowserLine.is(squeezed(line))) {
            return true;
        }
        return !ofHead.get(line)
                && words.length() <= LONGEST
                && squeezed(line).length() >= SHORTEST
                && !OF_SENTENCE.matcher(words).find()
                && words.chars().anyMatch(Character::isLetterOrDigit)
                && !ListTitle.is(words)
                && !StandardCategories.contain(words)
                && (!NUMBERS.matcher(words).lookingAt() || DATE.matcher(words).matches())
                && Marker.of(words).isEmpty();
    }

    private String words(int line) {
        return NUMBERS.matcher(squeezed(line)).replaceAll("#");
    }

    private String squeezed(int line) {
        return lines.get(line).text().squeezed();
    }
}
