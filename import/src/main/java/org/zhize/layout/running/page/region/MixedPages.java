package org.zhize.layout.running.page.region;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhize.layout.Column;
import org.zhize.layout.ColumnHeads;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.section.ListTitle;

/**
 * Pages on which one list ends and another begins, as a program gives them that writes down one column after the other: the columns
 * of the upper table stand among those of the lower one, before and behind its title.
 *
 * <p>Both tables head their columns there, and what stands behind a head is of its table.
 */
public final class MixedPages {

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
    public static List<RunningLine> apart(List<RunningLine> lines) {
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
        private final int to;
        private final int title;
        private final List<RunningLine> upper = new ArrayList<>();
        private final List<RunningLine> lower = new ArrayList<>();
        private final Set<Column> columnsOfUpper = EnumSet.noneOf(Column.class);
        private final Set<String> headsOfUpper = new HashSet<>();
        private final Set<String> headsOfLower = new HashSet<>();

        private boolean numbersOfLower;

        /** Whether lines of the upper table stand below the title, or lines of the lower one above it. */
        private boolean cross;

        Tables(int from, int to, int title) {
            this.from = from;
            this.to = to;
            this.title = title;
            read();
        }

        private void read() {
            List<RunningLine> own = upper;
            boolean mayHead = true;
            for (int at = from; at < to; ) {
                if (at == title) {
                    endUpper(own);
                    own = lower;
                    mayHead = true;
                    at++;
                    continue;
                }
                mayHead |= lines.get(at).afterBlank();
                int ofHead = mayHead ? headLines.longest(at, columns -> true) : 0;
                List<RunningLine> before = at == title + 1 ? List.of() : own;
                own = ofHead > 0 ? tableOf(lines.subList(at, at + ofHead), at) : own;
                cross |= own == (at < title ? lower : upper);
                own.add(own == before ? lines.get(at) : lines.get(at).behindBlank());
                own.addAll(lines.subList(at + 1, at + Math.max(1, ofHead)));
                mayHead = ofHead > 0;
                at += Math.max(1, ofHead);
            }
        }

        /** The table of which a head is: the upper one has those that come first, as far as the pages before have them too. */
        private List<RunningLine> tableOf(List<RunningLine> head, int at) {
            String words = head.stream().map(line -> line.text().squeezed()).collect(Collectors.joining());
            List<Column> columns = HeadLines.columns(head);
            boolean isNew = columns.stream().noneMatch(columnsOfUpper::contains);
            if (isNew && (at < title || known.contains(words))) {
                columnsOfUpper.addAll(columns);
                headsOfUpper.add(words);
                return upper;
            }
            headsOfLower.add(words);
            numbersOfLower |= columns.contains(Column.NUMBER);
            return lower;
        }

        /** What stands right above the title is of the upper table, whichever table's head was last. */
        private void endUpper(List<RunningLine> own) {
            if (own == lower) {
                int begin = title - 1;
                while (begin > from && !lines.get(begin).afterBlank()) {
                    begin--;
                }
                List<RunningLine> last = own.subList(Math.max(0, own.size() - (title - begin)), own.size());
                upper.addAll(last);
                last.clear();
            }
        }

        /** Whether columns of one table stand among those of the other. */
        boolean areMixed() {
            return cross && headLines.longest(from, columns -> true) > 0 && !beginsAnew();
        }

        /** Whether there are no numbers but those of a table that begins here, so that its title but stands below them. */
        private boolean beginsAnew() {
            return !numbersOfLower
                    && lines.subList(from, to).stream()
                                    .flatMapToInt(line -> ItemNumber.inDigits(line.words()).stream())
                                    .findFirst()
                                    .orElse(0)
                            == 1;
        }

        void addApart() {
            apart.addAll(upper);
            apart.add(lines.get(title).behindBlank().onNewPage());
            apart.addAll(lower);
        }
    }
}
