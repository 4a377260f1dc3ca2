package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Text;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.cell.DittoMark;
import org.zhize.layout.Column;
import org.zhize.layout.DraftItem;
import org.zhize.layout.Fragment;

/**
 * An item that has 同上 or 〃 in place of its departments or of a text: they are those of the item above.
 *
 * @param mark what says so
 * @param without the item without it
 */
record Ditto(Text mark, DraftItem without) {

    /**
     * The item with the texts of the one above where it has such a mark in their place; a mark of which the item above knows no text
     * stays as it is printed.
     */
    static DutyItem resolved(DutyItem item, DutyItem above) {
        boolean ends = above.abolished() && isMark(item.method());
        return new DutyItem(
                item.number(),
                item.category(),
                item.name(),
                item.departments(),
                item.openEnded(),
                item.abolished() || ends,
                resolved(item.departmentDuties(), above.departmentDuties()),
                resolved(item.guarantee(), above.guarantee()),
                resolved(item.townshipDuties(), above.townshipDuties()),
                // Where the method above is only that the duty ends, there are no other words of it.
                ends ? above.method() : resolved(item.method(), above.method()),
                item.place());
    }

    private static Optional<List<String>> resolved(Optional<List<String>> text, Optional<List<String>> above) {
        return isMark(text) && above.isPresent() ? above : text;
    }

    private static boolean isMark(Optional<List<String>> text) {
        return text.filter(DittoMark::isOnly).isPresent();
    }

    /** The mark of an item; empty if it names its departments, or none. */
    static Optional<Ditto> of(DraftItem item) {
        List<Text> marks = new ArrayList<>();
        List<Fragment> fragments = new ArrayList<>();
        for (Fragment fragment : item.fragments()) {
            Map<Column, List<Text>> cells = new EnumMap<>(Column.class);
            cells.putAll(fragment.cells());
            marks.addAll(fragment.lines(Column.DEPARTMENTS));
            cells.remove(Column.DEPARTMENTS);
            fragments.add(new Fragment(cells, fragment.place()));
        }
        Text mark = Text.join(marks);
        return DittoMark.isOne(mark.squeezed())
                ? Optional.of(new Ditto(mark, new DraftItem(item.number(), fragments, item.doubts())))
                : Optional.empty();
    }
}
