package org.zhize.layout.running.doubt;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.running.line.DepartmentNames;
import org.zhize.layout.running.line.Part;
import org.zhize.layout.running.line.Piece;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.row.ItemReading;
import org.zhize.layout.running.row.ReadRows;
import org.zhize.layout.running.row.Split;

/** What is doubtful about the rows of a list, seen beside their rivals and beside one another. */
public final class RowDoubts {

    /** 县林草局自然资源局; a branch or the office of a central one has two as well. */
    private static final Pattern TWO_NAMES = Pattern.compile("[^（(]*[^总]局[^（(]+[^分支]局");

    private final ReadRows rows;
    private final RowEnds ends;
    private final CellEnds cells;
    private final MisplacedLines lines;
    private final PrintedTwice twice;
    private final RivalCells rivals;
    private final CategoryDoubts categories;
    private final BitSet astray;
    private final Map<Integer, List<Doubt>> found = new HashMap<>();

    /**
     * Looks at a list.
     *
     * @param rows its rows
     * @param unsettled the indexes of those of which a text at the end of a page may be another row's
     * @param astray the indexes of those that may stand under another heading
     */
    public RowDoubts(ReadRows rows, BitSet unsettled, BitSet astray) {
        this.rows = rows;
        this.ends = new RowEnds(rows, unsettled);
        this.cells = new CellEnds(rows.profile(), rows.vocabulary());
        this.lines = new MisplacedLines(rows.profile(), rows.vocabulary());
        this.twice = new PrintedTwice(rows.profile());
        this.rivals = new RivalCells(rows);
        this.astray = astray;
        this.categories = new CategoryDoubts(rows, this::ofItself);
    }

    /** What is doubtful about one row. */
    public List<Doubt> of(int row) {
        List<Doubt> doubts = ofItself(row);
        if (!categories.areInherited(row) || doubts.stream().anyMatch(CategoryDoubts::isOfCategory)) {
            return doubts;
        }
        List<Doubt> more = new ArrayList<>(doubts);
        more.add(rows.doubtOf(row, Column.CATEGORY));
        return more;
    }

    private List<Doubt> ofItself(int row) {
        return found.computeIfAbsent(row, this::find);
    }

    private List<Doubt> find(int row) {
        Set<Doubt> doubts = new LinkedHashSet<>();
        ItemReading best = rows.best(row);
        if (ends.areDoubtful(row)) {
            doubts.add(rows.doubtOf(row, Column.NAME));
        }
        for (int i = 0; i < best.splits().size(); i++) {
            Split split = best.splits().get(i);
            doubts.addAll(cells.brokenOff(split));
            doubts.addAll(lines.of(split));
            for (ItemReading rival : rows.rivals(row)) {
                if (rivals.arePossible(best, rival)) {
                    doubts.addAll(doubts(split, rival.splits().get(i)));
                }
            }
        }
        doubts.addAll(twice.in(best));
        if (holdsTwoNames(best)) {
            doubts.add(rows.doubtOf(row, Column.DEPARTMENTS));
        }
        if (categories.isDoubtful(row) || astray.get(row)) {
            doubts.add(rows.doubtOf(row, Column.CATEGORY));
        }
        return List.copyOf(doubts);
    }

    /** Whether one department is called like two, between which a separator may have been lost. */
    private boolean holdsTwoNames(ItemReading best) {
        int departments = rows.indexOf(Column.DEPARTMENTS);
        DepartmentNames names = new DepartmentNames(rows.vocabulary());
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

    /** Where the best split and another differ. */
    private List<Doubt> doubts(Split best, Split rival) {
        List<Column> columns = rows.profile().columns();
        List<Doubt> doubts = new ArrayList<>();
        for (int i = 0; i + 1 < columns.size(); i++) {
            int end = best.to(i);
            int other = rival.to(i);
            if (end != other && !saysTheSame(best, Math.min(end, other), Math.max(end, other))) {
                Column here = columns.get(i);
                Column next = columns.get(i + 1);
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

    /** Whether words end a duty, which they do in place of its departments as well as of its method. */
    private static boolean saysTheSame(Split split, int from, int to) {
        return RowEnding.isAbolition(split.pieces().words(from, to));
    }
}
