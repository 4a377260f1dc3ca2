package org.zhize.layout.positioned.column;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.document.Line;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;

/**
 * The heads of a table whose columns only stand side by side, over one to five lines.
 *
 * @param from index of its first line
 * @param to index of its last line
 * @param heads the heads from left to right
 */
public record HeadBlock(int from, int to, List<Head> heads) {

    /** The most lines that heads reach over; the 序号 may stand on any of them. */
    private static final int MOST_LINES = 5;

    /** The characters of which further lines of heads are made; a department or a clause below a head has others too. */
    private static final Pattern FURTHER =
            Pattern.compile("(?:[（(][^（()）]*[）)]|[上级部门单位主体职责配合履保障清工作方式措施法苏木街道乡镇含提供的及和与、名称"
                    + "事项内容类别型分领域牵头任承接办收回管对应相关务具要基层处县区市旗直协助备注序编号（()）])+");

    public HeadBlock {
        heads = List.copyOf(heads);
    }

    /**
     * The head of one column.
     *
     * @param column what it announces, if that is known
     * @param over the head over this one and the one beside it, if there is one
     * @param lines its words, from top to bottom
     * @param left where it begins
     * @param right where it ends
     */
    public record Head(Optional<Column> column, Optional<Text> over, List<Text> lines, double left, double right) {

        /** The same head as that of another column. */
        Head of(Optional<Column> other) {
            return new Head(other, over, lines, left, right);
        }

        /** The same head further to the right, or to the left. */
        public Head movedBy(double shift) {
            return new Head(column, over, lines, left + shift, right + shift);
        }
    }

    /**
     * Whether it is the upper row of heads in two, which is all that a page repeats of them: it has one that stands over several, of
     * which their words were a part, and all others are the same.
     */
    public boolean isUpperRowOf(List<Head> whole) {
        int more = whole.size() - heads.size();
        int over = IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).column().isEmpty())
                .findFirst()
                .orElse(-1);
        return more > 0
                && over >= 0
                && whole.subList(over, over + more + 1).stream()
                        .flatMap(head -> head.lines().stream())
                        .anyMatch(words -> words.squeezed().equals(words(heads.get(over))))
                && IntStream.range(0, heads.size())
                        .filter(i -> i != over)
                        .allMatch(i -> words(heads.get(i)).equals(words(whole.get(i < over ? i : i + more))));
    }

    private static String words(Head head) {
        return Text.join(head.lines()).squeezed();
    }

    /** Whether it tells more columns apart, or the same with more of their words. */
    private boolean isBetterThan(HeadBlock other) {
        int known = known() - other.known();
        int columns = heads.size() - other.heads.size();
        return known > 0 || (known == 0 && (columns < 0 || (columns == 0 && to - from > other.to - other.from)));
    }

    private int known() {
        return (int) heads.stream().filter(head -> head.column().isPresent()).count();
    }

    /**
     * The head block around a line, if the line names the column by which rows are told.
     *
     * @param rows that of the numbers, or where there is none that of the categories
     */
    public static Optional<HeadBlock> around(List<Line> lines, int index, Column rows) {
        if (!(rows == Column.NUMBER ? namesNumbers(lines.get(index)) : namesCategories(lines.get(index)))) {
            return Optional.empty();
        }
        HeadBlock best = null;
        for (int from = Math.max(0, index - MOST_LINES + 1); from <= index; from++) {
            for (int to = index; to < Math.min(lines.size(), from + MOST_LINES); to++) {
                List<Head> heads =
                        isPossible(lines, from, to, index) ? heads(lines.subList(from, to + 1), rows) : List.of();
                if (!heads.isEmpty()) {
                    HeadBlock block = new HeadBlock(from, to, heads);
                    best = best == null || block.isBetterThan(best) ? block : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether lines may be heads: none of them but the one that names the numbers says anything else. */
    private static boolean isPossible(List<Line> lines, int from, int to, int index) {
        for (int i = from; i <= to; i++) {
            Line line = lines.get(i);
            // A page may cut a row of heads below the 序号; where blanks lay text out, columns are elsewhere on the next
            // page.
            boolean counted = line.isBehindFormFeed();
            boolean cut = i > from
                    && line.position().page() != lines.get(i - 1).position().page();
            boolean pageEnds = i > from && (counted || (cut && i <= index));
            String words = line.text().squeezed();
            boolean ofHeads = FURTHER.matcher(words).matches() || areHeads(line);
            boolean foreign = !ofHeads
                    || words.endsWith("清单")
                    || Headings.isListTitle(words)
                    || (i > 0 && Headings.endsListTitle(lines.get(i - 1).text().squeezed(), words));
            if (pageEnds || (i != index && foreign)) {
                return false;
            }
        }
        return true;
    }

    /** Whether each word of a line heads a column. */
    private static boolean areHeads(Line line) {
        return line.words().size() > 1
                && line.words().stream()
                        .allMatch(word -> CellHeads.meaning(word.text()).isPresent() || CellHeads.isOther(word.text()));
    }

    private static boolean namesNumbers(Line line) {
        String words = line.text().squeezed();
        return HeadWords.mayBeginNumbers(line) || words.contains("序号") || words.contains("编号") || words.contains("顺序");
    }

    private static boolean namesCategories(Line line) {
        return line.words().stream()
                .anyMatch(word -> CellHeads.meaning(word.text()).equals(Optional.of(Column.CATEGORY)));
    }

    /** The heads that the lines are made of, or none if they are made of anything else. */
    private static List<Head> heads(List<Line> lines, Column rows) {
        List<Head> heads = new ArrayList<>(HeadClusters.of(lines));
        Set<Column> columns = EnumSet.noneOf(Column.class);
        nameOneOfTownship(heads);
        tellMethodFromDepartments(heads);
        for (Head head : heads) {
            if (head.column().isPresent() && !columns.add(head.column().get())) {
                return List.of();
            }
        }
        return columns.contains(rows) && columns.contains(Column.NAME) ? heads : List.of();
    }

    /** A column that seems to hold the township's duties may hold the names, if no other does. */
    private static void nameOneOfTownship(List<Head> heads) {
        if (heads.stream().anyMatch(head -> head.column().equals(Optional.of(Column.NAME)))) {
            return;
        }
        List<Head> townships = heads.stream()
                .filter(head -> head.column().equals(Optional.of(Column.TOWNSHIP_DUTIES)))
                .toList();
        CellHeads.named(townships.stream().map(HeadBlock::words).toList()).ifPresent(named -> {
            Head name = townships.get(named);
            heads.set(heads.indexOf(name), name.of(Optional.of(Column.NAME)));
        });
    }

    private static void tellMethodFromDepartments(List<Head> heads) {
        boolean departments =
                heads.stream().flatMap(head -> head.column().stream()).anyMatch(Column::isOfDepartments);
        if (departments) {
            heads.replaceAll(head ->
                    head.of(head.column().map(column -> CellHeads.besideDepartments(column, Text.join(head.lines())))));
        }
    }
}
