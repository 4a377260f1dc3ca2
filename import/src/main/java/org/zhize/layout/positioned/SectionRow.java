package org.zhize.layout.positioned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Cell;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.positioned.SharedDepartments.Shared;
import org.zhize.layout.positioned.category.MergedCategories;
import org.zhize.layout.positioned.line.CellOrder;
import org.zhize.layout.positioned.line.SplitLine;
import org.zhize.layout.positioned.row.PositionedSection;
import org.zhize.layout.positioned.row.RowDivision;
import org.zhize.layout.positioned.row.SectionLines;

/**
 * A row of a table without rules, or what a page has of it.
 *
 * @param page on which of the section's pages it begins, from 0
 * @param place where it stands
 * @param doubts where its limits or those of its cells left more than one reading
 */
record SectionRow(int page, Row row, Place place, List<Doubt> doubts) {

    /**
     * For each stretch of a section the rows that begin in it.
     *
     * @param merged its categories, if they stand once for several rows
     */
    static List<List<SectionRow>> of(
            PositionedSection section, RowDivision division, Optional<MergedCategories> merged) {
        List<List<SectionRow>> byStretch = new ArrayList<>();
        section.lines().stretches().forEach(stretch -> byStretch.add(new ArrayList<>()));
        new Rows(section, division, merged)
                .rows()
                .forEach(row -> byStretch.get(row.page()).add(row));
        return byStretch;
    }

    private static final class Rows {
        /** What is written in sentences, whose ends show. */
        private static final Set<Column> SENTENCES =
                EnumSet.of(Column.DEPARTMENT_DUTIES, Column.GUARANTEE, Column.TOWNSHIP_DUTIES, Column.METHOD);

        private final SectionLines lines;
        private final RowDivision division;
        private final int category;
        /** The column of the numbers: a mark stands behind its number, even where the one of the row before wraps as well. */
        private final int number;

        private final Optional<MergedCategories> merged;
        private final int departments;
        /** The rows that share departments, if any do. */
        private final Optional<Shared> shared;

        /** For each column of sentences the order of its cells, where lines may have lost theirs. */
        private final Map<Integer, CellOrder> orders;

        Rows(PositionedSection section, RowDivision division, Optional<MergedCategories> merged) {
            this.lines = section.lines();
            this.division = division;
            this.category = lines.column(Column.CATEGORY);
            this.number = lines.column(Column.NUMBER);
            this.merged = merged;
            this.departments = lines.column(Column.DEPARTMENTS);
            this.shared = SharedDepartments.in(section, division);
            this.orders = lines.stream().anyMatch(SplitLine::isMeasured) ? Map.of() : orders(lines);
        }

        private static Map<Integer, CellOrder> orders(SectionLines lines) {
            Map<Integer, CellOrder> known = new HashMap<>();
            for (int column = 0; column < lines.columns().size(); column++) {
                int index = column;
                if (lines.columns().get(column).filter(SENTENCES::contains).isPresent()) {
                    List<Text> cells =
                            lines.stream().map(line -> line.cells().get(index)).toList();
                    known.put(column, CellOrder.of(cells));
                }
            }
            return known;
        }

        List<SectionRow> rows() {
            List<SectionRow> rows = new ArrayList<>();
            int first = division.rows() == 0 ? lines.size() : division.start(0);
            if (first > 0) {
                parts(0, first).forEach(part -> rows.add(row(part, Set.of(), Optional.empty(), ofNoRow(part))));
            }
            for (int k = 0; k < division.rows(); k++) {
                int index = k;
                Set<Column> doubts = EnumSet.noneOf(Column.class);
                if (isDoubtful(k) || isDoubtful(k + 1) || lines.areMisplaced(division.start(k), division.end(k))) {
                    doubts.add(Column.NAME);
                }
                if (merged.filter(categories -> categories.doubtful().contains(index))
                        .isPresent()) {
                    doubts.add(Column.CATEGORY);
                }
                if (shared.filter(rowsOf -> rowsOf.doubtful().get(index)).isPresent()) {
                    doubts.add(Column.DEPARTMENTS);
                }
                Optional<List<Text>> name =
                        merged.map(categories -> categories.names().get(index));
                List<List<Integer>> parts = parts(division.start(k), division.end(k));
                for (int part = 0; part < parts.size(); part++) {
                    rows.add(row(
                            parts.get(part),
                            part == 0 ? doubts : Set.of(),
                            part == 0 ? name : name.map(n -> List.of()),
                            departments(parts.get(part), k)));
                }
            }
            return rows;
        }

        private boolean isDoubtful(int row) {
            return division.doubtful().contains(row);
        }

        /**
         * The lines of a row page by page; all together, if its number stands on a later page than the first, or if it has none by
         * which what a later page has of it would be known.
         */
        private List<List<Integer>> parts(int start, int end) {
            if (!lines.isNumbered()) {
                return List.of(IntStream.range(start, end).boxed().toList());
            }
            List<List<Integer>> parts = new ArrayList<>();
            boolean numbered = division.rows() == 0 || start < division.start(0);
            for (int line = start; line < end; line++) {
                boolean cut = line > start && lines.page(line) != lines.page(line - 1);
                if (line == start || (cut && numbered)) {
                    parts.add(new ArrayList<>());
                }
                parts.get(parts.size() - 1).add(line);
                SplitLine last = lines.get(line);
                numbered |= (last.number() || last.endsNumber()) && !endsBetween(line + 1, end);
            }
            return parts;
        }

        /**
         * Where a part of a row has its departments.
         *
         * @param from the first of their lines
         * @param to the one behind the last
         * @param rows how many rows share them, 0 if they stand in a row above
         */
        private record Departments(int from, int to, int rows) {}

        private Departments departments(List<Integer> part, int row) {
            int rows = shared.map(rowsOf -> rowsOf.rows().get(row)).orElse(1);
            Departments own = ofNoRow(part);
            if (rows == 1) {
                return own;
            }
            // The rows that share a cell stand on one page, so that what goes on elsewhere has none of it.
            boolean has = rows > 1 && own.from() == division.start(row);
            return new Departments(own.from(), has ? division.end(row + rows - 1) : own.from(), rows);
        }

        private Departments ofNoRow(List<Integer> part) {
            int start = part.get(0);
            return new Departments(start, start + part.size(), 1);
        }

        /** Whether the lines of a row are all of it, as it does not go on with the next page or from the one before. */
        private boolean isWhole(int start, int end) {
            boolean first = start == 0 || lines.page(start - 1) == lines.page(start);
            boolean last = end == lines.size() || lines.page(end) == lines.page(end - 1);
            return first && last;
        }

        /** Whether a wrapped number ends on one of these lines. */
        private boolean endsBetween(int from, int to) {
            return lines.between(from, to).stream().anyMatch(SplitLine::endsNumber);
        }

        /**
         * A row, or what a page has of it.
         *
         * @param doubtful the name, where it is doubtful which lines are the row's; the category, where it may be another
         *     row's
         * @param name the category, where it does not stand in each row
         * @param beside where its departments stand
         */
        private SectionRow row(
                List<Integer> part, Set<Column> doubtful, Optional<List<Text>> name, Departments beside) {
            int start = part.get(0);
            boolean whole = isWhole(start, start + part.size());
            List<SplitLine> own = lines.between(start, start + part.size());
            List<Cell> cells = new ArrayList<>();
            boolean moved = false;
            for (int column = 0; column < lines.columns().size(); column++) {
                int index = column;
                boolean isBeside = column == departments;
                List<Text> texts = (isBeside ? lines.between(beside.from(), beside.to()) : own)
                        .stream()
                                .map(line -> line.cells().get(index))
                                .filter(text -> text.length() > 0)
                                .toList();
                @Nullable CellOrder order = orders.get(column);
                Optional<List<Text>> restored = order == null ? Optional.empty() : order.restored(texts, whole);
                moved |= restored.isPresent();
                texts = restored.orElse(texts);
                if (column == number) {
                    texts = texts.stream()
                            .sorted(Comparator.comparing(SplitLine::isMark))
                            .toList();
                }
                cells.add(new Cell(
                        column,
                        1,
                        isBeside ? beside.rows() : 1,
                        column == category ? name.orElse(texts) : texts,
                        true));
            }
            SplitLine first = own.get(0);
            // What goes on in the next column of a page begins above where it ends.
            Place place = Place.at(first.line().position())
                    .with(Place.at(own.get(own.size() - 1).line().position()));
            List<Doubt> doubts = new ArrayList<>();
            own.forEach(line -> doubts.addAll(line.doubts()));
            // Nothing but how the text reads tells that its lines stood in another order.
            Set<Column> doubted = EnumSet.noneOf(Column.class);
            doubted.addAll(doubtful);
            if (moved) {
                doubted.add(Column.NAME);
            }
            doubted.forEach(column -> doubts.add(new Doubt(first.line().text().strip(), column, column, place)));
            return new SectionRow(
                    lines.page(start), new Row(first.line().position(), DashCells.placed(cells)), place, doubts);
        }
    }
}
