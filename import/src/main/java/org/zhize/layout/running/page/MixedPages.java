package org.zhize.layout.running.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.ListTitle;

/**
 * Pages on which one list ends and another begins, as a program gives them that writes down one column after the other: the columns
 * of the upper table stand among those of the lower one, before and behind its title.
 *
 * <p>Both tables head their columns there, and what stands behind a head is of its table.
 */
final class MixedPages {

    private final List<RunningLine> lines;
    private final HeadLines headLines;
    private final List<RunningLine> apart = new ArrayList<>();

    /** The heads of the list that a page begins with, as the pages before print them. */
    private final Set<String> known = new HashSet<>();

    private MixedPages(List<RunningLine> lines) {
        this.lines = lines;
        this.headLines = new HeadLines(lines);
    }

    /** The lines with all of an upper table before the title of the lower one, and all of that behind it as on a page of its own. */
    static List<RunningLine> apart(List<RunningLine> lines) {
        MixedPages pages = new MixedPages(lines);
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).startsPage()) {
                pages.add(from, at);
                from = at;
            }
        }
        return pages.apart;
    }

    private void add(int from, int to) {
        int[] titles = IntStream.range(from, to).filter(this::isTitle).toArray();
        Tables tables = new Tables(from, to, titles.length == 1 ? titles[0] : to);
        if (titles.length == 1 && tables.areMixed()) {
            tables.addApart();
        } else {
            apart.addAll(lines.subList(from, to));
        }
        if (titles.length > 0) {
            known.clear();
        }
        known.addAll(titles.length == 1 ? tables.headsOfLower : tables.headsOfUpper);
    }

    private boolean isTitle(int at) {
        String words = lines.get(at).words();
        return ListTitle.is(words) && ColumnHeads.part(words).isEmpty();
    }

    /** The two tables of a page. */
    private final class Tables {

        private final int from;
        private final int title;

        /** Whether the page begins with a head, as it does if the upper table repeats its own. */
        private final boolean isHeaded;

        private final List<RunningLine> upper = new ArrayList<>();
        private final List<RunningLine> lower = new ArrayList<>();
        private final Set<Column> columnsOfUpper = EnumSet.noneOf(Column.class);
        private final Set<String> headsOfUpper = new HashSet<>();
        private final Set<String> headsOfLower = new HashSet<>();
        private boolean upperBelow;
        private boolean lowerAbove;

        Tables(int from, int to, int title) {
            this.from = from;
            this.title = title;
            this.isHeaded = headLines.longest(from, columns -> true) > 0;
            List<RunningLine> own = upper;
            boolean begins = false;
            boolean behindHead = true;
            for (int at = from; at < to; ) {
                boolean mayHead = lines.get(at).afterBlank() || behindHead || at == title + 1;
                int ofHead = at == title || !mayHead ? 0 : headLines.longest(at, columns -> true);
                if (at == title) {
                    endUpper(own);
                    own = lower;
                } else if (ofHead > 0) {
                    List<RunningLine> head = lines.subList(at, at + ofHead);
                    begins = begins || own != tableOf(head, at);
                    own = tableOf(head, at);
                    note(head, own);
                }
                behindHead = ofHead > 0;
                for (int last = at + Math.max(1, ofHead); at < last; at++) {
                    if (at != title) {
                        own.add(begins ? lines.get(at).behindBlank() : lines.get(at));
                    }
                    begins = at == title;
                    upperBelow |= own == upper && at > title;
                    lowerAbove |= own == lower && at < title;
                }
            }
        }

        /** Whether columns of one table stand among those of the other. */
        boolean areMixed() {
            return isHeaded && (upperBelow || lowerAbove);
        }

        void addApart() {
            apart.addAll(upper);
            apart.add(lines.get(title).behindBlank().onNewPage());
            apart.addAll(lower);
        }

        private List<RunningLine> tableOf(List<RunningLine> head, int at) {
            List<Column> columns = HeadLines.columns(head);
            boolean isNew = columns.stream().noneMatch(columnsOfUpper::contains);
            return isNew && (at < title || known.contains(words(head))) ? upper : lower;
        }

        private void note(List<RunningLine> head, List<RunningLine> own) {
            if (own == upper) {
                columnsOfUpper.addAll(HeadLines.columns(head));
            }
            (own == upper ? headsOfUpper : headsOfLower).add(words(head));
        }

        private static String words(List<RunningLine> head) {
            StringBuilder words = new StringBuilder();
            head.forEach(line -> words.append(line.text().squeezed()));
            return words.toString();
        }

        /** What stands right above the title is of the upper table, whichever table's head was last. */
        private void endUpper(List<RunningLine> own) {
            if (own == upper || title == from) {
                return;
            }
            int begin = title - 1;
            while (begin > from && !lines.get(begin).afterBlank()) {
                begin--;
            }
            List<RunningLine> last = own.subList(Math.max(0, own.size() - (title - begin)), own.size());
            upper.addAll(last);
            last.clear();
        }
    }
}
