package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;

/** What is doubtful about the rows of a list, seen beside their rivals and beside one another. */
final class RowDoubts {

    /** A row that costs more, in nats, doesn't look like the others, and may begin or end elsewhere. */
    private static final double LIKE_NO_OTHER = 25;

    /** The same where there is nothing but names: one that breaks where its line isn't full may hold more than the name. */
    private static final double LIKE_NO_OTHER_NAME = 5;

    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

    /** 县林草局自然资源局; a branch or the office of a central one has two as well. */
    private static final Pattern TWO_NAMES = Pattern.compile("[^（(]*[^总]局[^（(]+[^分支]局");

    private static final double NEARLY_ALWAYS = 0.9;

    private final ListProfile profile;
    private final Vocabulary vocabulary;
    private final List<ItemLines> items;
    private final List<List<ItemReading>> readings;
    private final BitSet unsettled;
    private final Map<Integer, List<Doubt>> found = new HashMap<>();

    /**
     * Looks at a list.
     *
     * @param profile what its columns look like
     * @param vocabulary what is known of departments
     * @param items the lines of its rows
     * @param readings the readings of each of them, the best first
     * @param unsettled the indexes of those of which a text at the end of a page may be another row's
     */
    RowDoubts(
            ListProfile profile,
            Vocabulary vocabulary,
            List<ItemLines> items,
            List<List<ItemReading>> readings,
            BitSet unsettled) {
        this.profile = profile;
        this.vocabulary = vocabulary;
        this.items = items;
        this.readings = readings;
        this.unsettled = unsettled;
    }

    /** What is doubtful about one row. */
    List<Doubt> of(int row) {
        List<Doubt> doubts = ofItself(row);
        if (!inheritsDoubt(row) || doubts.stream().anyMatch(RowDoubts::isOfCategory)) {
            return doubts;
        }
        List<Doubt> more = new ArrayList<>(doubts);
        more.add(ofWhole(row, Column.CATEGORY));
        return more;
    }

    /** Whether the row has the category of a row before it, and a row from that one on may have another. */
    private boolean inheritsDoubt(int row) {
        int category = profile.columns().indexOf(Column.CATEGORY);
        for (int before = row; before > 0 && category >= 0; before--) {
            if (!readings.get(before).get(0).words(category).isEmpty()) {
                return false;
            }
            if (ofItself(before - 1).stream().anyMatch(RowDoubts::isOfCategory)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfCategory(Doubt doubt) {
        return doubt.chosen() == Column.CATEGORY || doubt.other() == Column.CATEGORY;
    }

    private List<Doubt> ofItself(int row) {
        return found.computeIfAbsent(row, this::find);
    }

    private List<Doubt> find(int row) {
        Set<Doubt> doubts = new LinkedHashSet<>();
        ItemReading best = readings.get(row).get(0);
        if (best.cost() > (endsWithName() ? LIKE_NO_OTHER_NAME : LIKE_NO_OTHER)
                || mayHoldMore(row)
                || mayHoldRemark(row)
                || unsettled.get(row)) {
            doubts.add(ofWhole(row, Column.NAME));
        }
        for (int i = 0; i < best.splits().size(); i++) {
            Split split = best.splits().get(i);
            doubts.addAll(brokenOff(split));
            doubts.addAll(intruding(split));
            doubts.addAll(guarantees(split));
            doubts.addAll(reordered(split));
            for (ItemReading rival :
                    readings.get(row).subList(1, readings.get(row).size())) {
                doubts.addAll(doubts(split, rival.splits().get(i)));
            }
        }
        if (holdsTwoNames(best)) {
            doubts.add(ofWhole(row, Column.DEPARTMENTS));
        }
        if (lacks(row, Column.CATEGORY) || beginsWithCategory(best)) {
            doubts.add(ofWhole(row, Column.CATEGORY));
        }
        return List.copyOf(doubts);
    }

    /** Whether one department is called like two, between which a separator may have been lost. */
    private boolean holdsTwoNames(ItemReading best) {
        int departments = profile.columns().indexOf(Column.DEPARTMENTS);
        DepartmentNames names = new DepartmentNames(vocabulary);
        for (Split split : best.splits()) {
            for (int i = departments < 0 ? 0 : split.from(departments);
                    departments >= 0 && i < split.to(departments);
                    i++) {
                names.breakBefore(split.pieces().words(i));
                names.read(split.pieces().words(i));
            }
        }
        return Stream.concat(names.finished().stream(), Stream.of(names.unfinished()))
                .anyMatch(name -> TWO_NAMES.matcher(name).matches());
    }

    /** Whether the name begins with a word of its own that is a category, and the category's column is empty. */
    private boolean beginsWithCategory(ItemReading best) {
        int category = profile.columns().indexOf(Column.CATEGORY);
        int name = profile.columns().indexOf(Column.NAME);
        Split first = best.splits().get(0);
        return category >= 0
                && name >= 0
                && best.words(category).isEmpty()
                && first.to(name) - first.from(name) > 1
                && vocabulary.isCategory(first.pieces().words(first.from(name)));
    }

    private boolean endsWithName() {
        return profile.columns().get(profile.columns().size() - 1) == Column.NAME;
    }

    private Doubt ofWhole(int row, Column column) {
        RunningLine first = items.get(row).parts().get(0).lines().get(0);
        return new Doubt(first.text(), column, column, Part.place(List.of(first)));
    }

    /** Whether a neighbour misses text that may have been taken for a part of this row. */
    private boolean mayHoldMore(int row) {
        return IntStream.of(row - 1, row + 1)
                .filter(neighbour -> neighbour >= 0 && neighbour < readings.size())
                .anyMatch(neighbour -> lacksText(neighbour) || (neighbour < row && endsOpen(neighbour)));
    }

    /** Whether the list's last line stands in brackets behind the end of a sentence, as a remark below a table may. */
    private boolean mayHoldRemark(int row) {
        if (row + 1 < items.size()) {
            return false;
        }
        List<Part> parts = items.get(row).parts();
        List<RunningLine> lines = parts.get(parts.size() - 1).lines();
        return lines.size() > 1
                && IN_BRACKETS.matcher(lines.get(lines.size() - 1).words()).matches()
                && Punctuation.endsSentence(lines.get(lines.size() - 2).words());
    }

    private boolean lacksText(int row) {
        return profile.columns().stream()
                .filter(column -> column != Column.CATEGORY)
                .anyMatch(column -> lacks(row, column));
    }

    /** Whether a row has nothing in a column that nearly all rows of its list have something in. */
    private boolean lacks(int row, Column column) {
        int index = profile.columns().indexOf(column);
        return index >= 0
                && profile.profiles().get(index).isSeldomEmpty()
                && readings.get(row).get(0).splits().stream().allMatch(split -> split.from(index) == split.to(index));
    }

    /** Whether a row breaks off in a column where hardly any does. */
    private boolean endsOpen(int row) {
        List<Split> splits = readings.get(row).get(0).splits();
        Split last = splits.get(splits.size() - 1);
        for (int column = profile.columns().size() - 1; column >= 0; column--) {
            if (last.from(column) < last.to(column)) {
                return profile.profiles().get(column).closed() > NEARLY_ALWAYS
                        && !Punctuation.closes(last.pieces().words(last.to(column) - 1));
            }
        }
        return false;
    }

    /** Where the best split and another differ. */
    private List<Doubt> doubts(Split best, Split rival) {
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i + 1 < profile.columns().size(); i++) {
            int end = best.to(i);
            int other = rival.to(i);
            if (end != other) {
                Column here = profile.columns().get(i);
                Column next = profile.columns().get(i + 1);
                List<Piece> pieces = best.pieces().pieces().subList(Math.min(end, other), Math.max(end, other));
                doubts.add(new Doubt(
                        Text.join(pieces.stream().map(Piece::text).toList()),
                        other < end ? here : next,
                        other < end ? next : here,
                        Part.place(pieces.stream().map(Piece::line).toList())));
            }
        }
        return doubts;
    }

    /**
     * Where one text breaks off within a sentence and the next begins with nothing that begins one: the end of the first may
     * have been taken for the beginning of the second. A name that follows such a text may have lost its beginning to it.
     */
    private List<Doubt> brokenOff(Split split) {
        List<Doubt> doubts = new ArrayList<>();
        Pieces pieces = split.pieces();
        for (int i = 0; i + 1 < profile.columns().size(); i++) {
            int end = split.to(i);
            Column next = profile.columns().get(i + 1);
            Column here = profile.columns().get(i);
            boolean bothHoldText = split.from(i) < end && end < split.to(i + 1);
            if (bothHoldText
                    && (isBrokenOff(here, next, pieces, end)
                            || isWrapped(here, next, split, end)
                            || isEndOfName(here, next, split, end)
                            || isDepartmentInName(here, next, split, end)
                            || isOpenList(here, split, end))) {
                doubts.add(new Doubt(
                        pieces.pieces().get(end).text(),
                        next,
                        here,
                        Part.place(List.of(pieces.pieces().get(end).line()))));
            }
        }
        return doubts;
    }

    /** Departments that interrupt a sentence on a line that they don't fill: the next line of the departments' cell. */
    private List<Doubt> intruding(Split split) {
        List<Doubt> doubts = new ArrayList<>();
        Pieces pieces = split.pieces();
        int departments = profile.columns().indexOf(Column.DEPARTMENTS);
        for (int column = 0; column < profile.columns().size() && departments >= 0; column++) {
            Column here = profile.columns().get(column);
            Fit fit = new Fit(pieces, profile.profiles().get(column));
            for (int i = split.from(column) + 1; i + 1 < split.to(column) && ColumnProfile.isText(here); i++) {
                if (pieces.opening(i) == Opening.DEPARTMENT
                        && pieces.gap(i + 1).breaksLine()
                        && !Punctuation.closes(pieces.words(i - 1))
                        && pieces.opening(i - 1) != Opening.DEPARTMENT
                        && !pieces.opening(i + 1).beginsParagraph()
                        && fit.ofBreak(i) > 0) {
                    Piece piece = pieces.pieces().get(i);
                    doubts.add(new Doubt(piece.text(), here, Column.DEPARTMENTS, Part.place(List.of(piece.line()))));
                }
            }
        }
        return doubts;
    }

    /** The lines that were read before others above them, as if two cells had been given line by line. */
    private List<Doubt> reordered(Split split) {
        List<Doubt> doubts = new ArrayList<>();
        List<Piece> pieces = split.pieces().pieces();
        for (int column = 1; column < profile.columns().size(); column++) {
            int from = split.from(column);
            if (from > 0
                    && split.has(column)
                    && pieces.get(from)
                                    .line()
                                    .position()
                                    .compareTo(pieces.get(from - 1).line().position())
                            < 0) {
                Piece piece = pieces.get(from);
                doubts.add(new Doubt(
                        piece.text(),
                        profile.columns().get(column),
                        profile.columns().get(column - 1),
                        Part.place(List.of(piece.line()))));
            }
        }
        return doubts;
    }

    /** A paragraph without a number behind numbered duties, where what is guaranteed has a column and no text in it. */
    private List<Doubt> guarantees(Split split) {
        int duties = profile.columns().indexOf(Column.DEPARTMENT_DUTIES);
        int guarantee = profile.columns().indexOf(Column.GUARANTEE);
        if (duties < 0 || guarantee != duties + 1 || split.has(guarantee) || !split.has(duties)) {
            return List.of();
        }
        Pieces pieces = split.pieces();
        boolean numbered = Marker.of(pieces.words(split.from(duties))).isPresent();
        return IntStream.range(split.from(duties) + 1, split.to(duties))
                .filter(piece -> numbered
                        && pieces.gap(piece).breaksLine()
                        && !pieces.opening(piece).beginsParagraph()
                        && pieces.opening(piece) != Opening.CONTINUATION
                        && Punctuation.endsSentence(pieces.words(piece - 1)))
                .mapToObj(piece -> new Doubt(
                        pieces.pieces().get(piece).text(),
                        Column.DEPARTMENT_DUTIES,
                        Column.GUARANTEE,
                        Part.place(List.of(pieces.pieces().get(piece).line()))))
                .toList();
    }

    private static boolean isBrokenOff(Column here, Column next, Pieces pieces, int end) {
        return (ColumnProfile.isText(here) || here == Column.DEPARTMENTS_AND_METHOD)
                && (ColumnProfile.isText(next) || next == Column.NAME)
                && !Punctuation.closes(pieces.words(end - 1))
                && (next == Column.NAME || !pieces.opening(end).beginsParagraph());
    }

    /** Whether departments begin with words like none of them, before a line that one may begin with: the name may end with those. */
    private boolean isEndOfName(Column here, Column next, Split split, int end) {
        Pieces pieces = split.pieces();
        return here == Column.NAME
                && (next == Column.DEPARTMENTS || next == Column.LEAD_DEPARTMENTS)
                && end + 1 < split.to(profile.columns().indexOf(next))
                && !vocabulary.beginsLikeDepartment(pieces.words(end))
                && !vocabulary.endsLikeDepartment(pieces.words(end))
                && vocabulary.beginsLikeDepartment(pieces.words(end + 1));
    }

    /** Whether a line of a name begins with a department, and others follow the name. */
    private boolean isDepartmentInName(Column here, Column next, Split split, int end) {
        return here == Column.NAME
                && (next == Column.DEPARTMENTS || next == Column.LEAD_DEPARTMENTS)
                && end - split.from(profile.columns().indexOf(here)) > 1
                && IntStream.range(split.from(profile.columns().indexOf(here)) + 1, end)
                        .anyMatch(piece ->
                                vocabulary.beginsWithDepartment(split.pieces().words(piece)));
    }

    /** Whether departments end with a separator, so that another may stand anywhere behind, or one of them heads a text. */
    private boolean isOpenList(Column here, Split split, int end) {
        if (here != Column.DEPARTMENTS && here != Column.LEAD_DEPARTMENTS) {
            return false;
        }
        Pieces pieces = split.pieces();
        return Punctuation.needsMore(pieces.words(end - 1))
                || IntStream.range(split.from(profile.columns().indexOf(here)), end)
                        .anyMatch(piece -> pieces.opening(piece) == Opening.HEADING);
    }

    /** Whether a text begins with a few words before its first heading or number: the end of a department's name may do so. */
    private boolean isWrapped(Column here, Column next, Split split, int end) {
        Pieces pieces = split.pieces();
        return (here == Column.DEPARTMENTS || here == Column.LEAD_DEPARTMENTS)
                && ColumnProfile.isText(next)
                && end + 1 < split.to(profile.columns().indexOf(next))
                && !pieces.opening(end).beginsParagraph()
                && !Punctuation.closes(pieces.words(end))
                && pieces.opening(end + 1).beginsParagraph();
    }
}
