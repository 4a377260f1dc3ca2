package org.zhize.layout.positioned.category;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhize.document.Text;
import org.zhize.layout.positioned.row.CheapestDivision;
import org.zhize.layout.positioned.row.PositionedSection;
import org.zhize.layout.positioned.row.RowDivision;

/** Finds which rows of a section belong to which category, by where the names of categories stand beside them. */
final class CategoryRows {

    /** By how many lines the middle of a category may be off that of its rows. */
    private static final double ASKEW = 1;

    /** Two divisions that differ by fewer lines are equally likely; by how many, where heights are counted, not measured. */
    private static final double EQUAL = 0.75;

    private static final double COUNTED_EQUAL = 1.5;

    /**
     * The same where two names stand where they should, in heights of a row of one line: that much both are off together if such a row is
     * given from one to the other.
     */
    private static final double COUNTED_EQUAL_IN_PLACE = 0.8;

    /**
     * The same where nothing stands between two rows, so that a name in the middle of an even number of them has been put beside one: giving a
     * row from one name to the other may cost nothing in truth.
     */
    private static final double COUNTED_EQUAL_BESIDE = 1.05;

    /** By how many lines a name is off that stands where it should. */
    private static final double IN_PLACE = 0.25;

    /** By how many lines a name is taken to be off that stands on a later page than the first of its rows. */
    private static final double LATER = 0.5;

    /** By how many lines a name that cannot stand there is taken to be off. */
    private static final double FAR = 1000;

    /** The most lines that one name counts for where the places of all are weighed: it may have been misread. */
    private static final double LOST = 4;

    /** The most divisions of one table that are weighed; a table of which there are more is no list of a township. */
    private static final long MOST_DIVISIONS = 1_000_000;

    private final RowHeights heights;
    private final int rows;
    private final int[] pageEnds;
    private final List<CategoryName> names;
    private final List<OptionalInt> numbers;
    private final CategoryPlace place;
    private final boolean laidOut;
    private final double equal;
    private final double equalInPlace;

    private CategoryRows(
            PositionedSection section, RowDivision division, int column, CategoryPlace place, double padding) {
        this.place = place;
        laidOut = !section.lines().get(0).isMeasured();
        heights = new RowHeights(section, division, padding);
        equal = laidOut ? countedEqual(heights.hasLinesBetween(), 1 + padding) : EQUAL;
        equalInPlace =
                laidOut && heights.hasLinesBetween() ? Math.min(equal, COUNTED_EQUAL_IN_PLACE * (1 + padding)) : equal;
        rows = division.rows();
        pageEnds = pageEnds(section.lines().pages());
        List<CategoryName> printed = CategoryName.of(PiecesBeside.of(section, division, column, heights, pageEnds));
        names = place == CategoryPlace.MIDDLE_OF_ALL && laidOut ? CategoryName.whole(printed) : printed;
        numbers = IntStream.range(0, rows)
                .mapToObj(row -> section.lines().number(division.start(row), division.end(row)))
                .toList();
    }

    private static double countedEqual(boolean linesBetween, double rowHeight) {
        return linesBetween ? COUNTED_EQUAL : Math.max(COUNTED_EQUAL, COUNTED_EQUAL_BESIDE * rowHeight);
    }

    /**
     * The categories of a section, as they are if their names stand at such places.
     *
     * @param division how it is divided into rows
     * @param column which of the cells has the categories
     * @param padding the space between two rows, in lines, where none is measured
     */
    static MergedCategories find(
            PositionedSection section, RowDivision division, int column, CategoryPlace place, double padding) {
        return new CategoryRows(section, division, column, place, padding).find();
    }

    /** For each page the line before which it ends. */
    private static int[] pageEnds(List<Integer> pages) {
        int[] ends = new int[pages.isEmpty() ? 0 : pages.get(pages.size() - 1) + 1];
        for (int i = 0; i < pages.size(); i++) {
            ends[pages.get(i)] = i + 1;
        }
        return ends;
    }

    private MergedCategories find() {
        List<List<Text>> words = new ArrayList<>();
        IntStream.range(0, rows).forEach(row -> words.add(new ArrayList<>()));
        List<Integer> certain =
                CountedRows.of(names, rows).map(CountedRows::starts).orElseGet(() -> AnewRows.of(names, numbers));
        if (!certain.isEmpty()) {
            for (int k = 0; k < names.size(); k++) {
                add(words, names.get(k), certain.get(k));
            }
            return new MergedCategories(words, Set.of(), 0);
        }
        Set<Integer> doubtful = new HashSet<>();
        int[] earliest = IntStream.range(0, names.size()).map(this::earliest).toArray();
        int[] latest = IntStream.range(0, names.size()).map(this::latest).toArray();
        if (names.isEmpty() || divisions(earliest, latest) > MOST_DIVISIONS) {
            names.forEach(name -> add(words, name, name.firstRow()));
            IntStream.range(0, rows).forEach(doubtful::add);
            return new MergedCategories(words, doubtful, 0);
        }
        CheapestDivision division = new CheapestDivision(
                IntStream.range(0, names.size())
                        .mapToObj(name -> IntStream.rangeClosed(earliest[name], latest[name])
                                .toArray())
                        .toArray(int[][]::new),
                rows,
                this::off);
        double price = 0;
        double offBefore = 0;
        for (int k = 0; k < names.size(); k++) {
            int start = division.starts().get(k);
            double off = off(k, start, division.end(k));
            price += Math.min(off, LOST);
            add(words, names.get(k), start);
            if (off > ASKEW || names.get(k).isDoubtful()) {
                IntStream.range(start, division.end(k)).forEach(doubtful::add);
            }
            division.startsWithin(k, Math.max(off, offBefore) <= IN_PLACE ? equalInPlace : equal)
                    .flatMap(other -> IntStream.range(Math.min(start, other), Math.max(start, other)))
                    .forEach(doubtful::add);
            offBefore = off;
        }
        return new MergedCategories(words, doubtful, isInMiddleOfAll() ? price : FAR);
    }

    /** Whether names may stand in the middle of all their rows: what is printed again on each page has its place there. */
    private boolean isInMiddleOfAll() {
        return place != CategoryPlace.MIDDLE_OF_ALL
                || IntStream.range(1, names.size())
                        .noneMatch(k -> names.get(k - 1)
                                .words()
                                .name()
                                .equals(names.get(k).words().name()));
    }

    /** Adds a name to the row that begins with it, and what the page below prints of it again to one there. */
    private static void add(List<List<Text>> words, CategoryName name, int start) {
        words.get(start).addAll(name.words().words());
        name.rest().stream()
                .filter(piece -> piece.row() > start)
                .forEach(piece -> words.get(piece.row()).addAll(piece.words()));
    }

    private int earliest(int name) {
        return name == 0
                ? 0
                : Math.min(names.get(name).firstRow(), names.get(name - 1).earliestLastRow() + 1);
    }

    private int latest(int name) {
        return name == 0 ? 0 : Math.min(names.get(name).latestRow(), rows - 1);
    }

    private static long divisions(int[] earliest, int[] latest) {
        return IntStream.range(1, earliest.length)
                .mapToLong(k -> (1L + latest[k] - earliest[k]) * (1L + latest[k - 1] - earliest[k - 1]))
                .sum();
    }

    /** By how many lines a name is off its place among the rows from {@code row} to before {@code end}. */
    private double off(int index, int row, int end) {
        CategoryName name = names.get(index);
        if (row >= end) {
            return FAR;
        }
        int first = heights.firstLine(row);
        int last = heights.lastLine(end - 1);
        CategoryName.Piece top = name.first();
        if (place == CategoryPlace.BOTTOM) {
            return offBottom(name, first, last);
        }
        if (place == CategoryPlace.TOP) {
            return row == name.firstRow() || row == name.latestRow() ? offTop(top, first) : FAR;
        }
        double offMiddle = Math.abs(name.middle() - (heights.top(first) + heights.bottom(last)) / 2);
        int page = heights.page(first);
        if (page == heights.page(last) || (place == CategoryPlace.MIDDLE_OF_ALL && laidOut)) {
            return offMiddle;
        } else if (top.page() != page) {
            return offMiddleOfLaterPage(name, first, last);
        } else if (!name.isOnOnePage()) {
            return offTop(top, first);
        }
        double offMiddleOfPage =
                Math.abs(name.middle() - (heights.top(first) + heights.bottom(pageEnds[page] - 1)) / 2);
        return switch (place) {
            case TOP, TOP_OF_PAGE, BOTTOM -> offTop(top, first);
            case MIDDLE_OF_PAGE -> offMiddleOfPage;
            case MIDDLE, MIDDLE_OF_ALL -> Math.min(offTop(top, first), offMiddleOfPage);
        };
    }

    /**
     * By how many lines a name is off the middle of its rows' last page, where what the page before has of them leaves no
     * room for it.
     */
    private double offMiddleOfLaterPage(CategoryName name, int first, int last) {
        int page = name.first().page();
        double room = heights.bottom(pageEnds[heights.page(first)] - 1) - heights.top(first);
        if (!name.isOnOnePage()
                || page != heights.page(last)
                || page != heights.page(first) + 1
                || room > name.pieces().size() + 1) {
            return FAR;
        }
        double middle = (heights.top(pageEnds[page - 1]) + heights.bottom(last)) / 2;
        return LATER + Math.abs(name.middle() - middle);
    }

    /** By how many lines a name is off the bottom of what its page has of its rows, if it is the first that has any. */
    private double offBottom(CategoryName name, int first, int last) {
        int page = heights.page(first);
        if (name.first().page() != page || !name.isOnOnePage()) {
            return FAR;
        }
        double bottom = heights.bottom(page == heights.page(last) ? last : pageEnds[page] - 1);
        return Math.abs(name.bottom() - bottom);
    }

    /** By how many lines a name is off the first of a row's lines, or the row's upper edge. */
    private double offTop(CategoryName.Piece top, int first) {
        return Math.min(Math.abs(top.depth() - heights.depth(first)), Math.abs(top.depth() - 0.5 - heights.top(first)));
    }
}
