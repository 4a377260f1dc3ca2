package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.document.Text;
import org.zhize.dutylist.cell.CategoryHeading;
import org.zhize.dutylist.cell.DepartmentName;
import org.zhize.dutylist.cell.FragmentText;
import org.zhize.layout.Column;
import org.zhize.layout.DraftItem;
import org.zhize.layout.Fragment;

/**
 * The texts of an item over all rows that it stands in; what a row prints again is booked as furniture.
 *
 * @param draft the item
 * @param trace where its characters go
 */
record ItemTexts(DraftItem draft, SourceTrace trace) {

    /** A column's lines, each text once. */
    List<Text> lines(Column column) {
        return once(cells(column)).lines();
    }

    /** The category that its cell names as headings do, 党的建设（30项）, without what says there that it goes on from the page before. */
    Optional<CategoryHeading> category() {
        List<List<Text>> names = new ArrayList<>();
        for (Fragment fragment : draft.fragments()) {
            List<Text> printed = fragment.lines(Column.CATEGORY);
            Text whole = Text.join(printed);
            Text name = CategoryHeading.begun(whole);
            trace.furniture(whole.slice(name.length()));
            names.add(name.length() == whole.length() ? printed : List.of(name));
        }
        return Optional.of(once(names).joined()).filter(cell -> !cell.isBlank()).map(CategoryHeading::read);
    }

    /** What departments do; each may have a row of its own, and two of them the same duties. */
    List<Text> departmentDuties() {
        Set<String> departments = new HashSet<>();
        Set<Integer> own = new HashSet<>();
        for (int i = 0; i < draft.fragments().size(); i++) {
            String department = FragmentText.comparable(draft.fragments().get(i).lines(Column.DEPARTMENTS));
            if (departments.add(department) && DepartmentName.isSurelyOne(department)) {
                own.add(i);
            }
        }
        return once(FragmentText.merge(cells(Column.DEPARTMENT_DUTIES), own)).lines();
    }

    /** The lines of cells that are one, each text once. */
    FragmentText once(List<List<Text>> cells) {
        return once(FragmentText.merge(cells));
    }

    /**
     * Whether a row says again, word for word, all that the row above it says. A row that goes on behind the end of a page may repeat
     * its number and name, but then there is something that it goes on with. The category may stand once for both.
     */
    boolean printedTwice() {
        List<Fragment> rows = draft.fragments();
        for (int i = 1; i < rows.size(); i++) {
            Fragment above = rows.get(i - 1);
            Fragment row = rows.get(i);
            if (above.place().to().page() == row.place().from().page()
                    && !row.lines(Column.NAME).isEmpty()
                    && Stream.of(Column.values())
                            .filter(column -> column != Column.CATEGORY)
                            .allMatch(column -> FragmentText.comparable(row.lines(column))
                                    .equals(FragmentText.comparable(above.lines(column))))) {
                return true;
            }
        }
        return false;
    }

    /** What the item says about its departments, without blanks. */
    String sentences() {
        return draft.fragments().stream()
                .flatMap(fragment -> Stream.of(Column.DEPARTMENT_DUTIES, Column.TOWNSHIP_DUTIES, Column.METHOD)
                        .flatMap(column -> fragment.lines(column).stream()))
                .map(Text::squeezed)
                .collect(Collectors.joining());
    }

    private List<List<Text>> cells(Column column) {
        return draft.fragments().stream()
                .map(fragment -> fragment.lines(column))
                .toList();
    }

    private FragmentText once(FragmentText text) {
        text.repeated().forEach(trace::furniture);
        return text;
    }
}
