package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.DraftItem;
import org.zhize.layout.Fragment;

/**
 * An item that has 同上 or 〃 in place of its departments: they are those of the item above.
 *
 * @param mark what says so
 * @param without the item without it
 */
record Ditto(Text mark, DraftItem without) {

    private static final Pattern MARK = Pattern.compile("[（(]?同(上|前)(述|一?部门|单位)?[）)]?[。.]?|[〃″＂]|\"");

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
        return MARK.matcher(mark.squeezed()).matches()
                ? Optional.of(new Ditto(mark, new DraftItem(item.number(), fragments, item.doubts())))
                : Optional.empty();
    }
}
