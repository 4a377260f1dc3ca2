package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.document.Text;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.cell.CategoryHeading;
import org.zhize.dutylist.cell.DepartmentCell;
import org.zhize.layout.Column;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;
import org.zhize.layout.Fragment;
import org.zhize.layout.OtherCell;
import org.zhize.layout.StandardCategories;

/**
 * A list without the columns whose heads sound like those of what is read of an item, though their cells tell something else: which
 * office of the township does a duty of its own, and of which legal nature a duty is that stands below the heading of its category.
 *
 * @param list the list without them
 * @param cells what stood in them
 */
record MisnamedColumns(DraftList list, List<OtherCell> cells) {

    private static final Pattern OF_TOWNSHIP =
            Pattern.compile("[^县区市旗州盟省]{0,12}(镇|乡|苏木|街道)((党委|党工委|纪委|人大|人民政府|政府|办事处|机关)[^县区市旗州盟省]{0,12})?");
    private static final Pattern OFFICE = Pattern.compile("[^县区市旗州盟省局委团]{2,16}(办公室|办|中心|服务站|执法[大中]?队)");

    /** Two headings divide a list; a single one may be its title. */
    private static final int FEWEST_HEADINGS = 2;

    /** The list without such columns, if it has any. */
    static MisnamedColumns of(ListKind kind, DraftList list) {
        Set<Column> misnamed = EnumSet.noneOf(Column.class);
        if (kind == ListKind.BASIC && namesOfficesOfTownship(list)) {
            misnamed.add(Column.DEPARTMENTS);
        }
        if (hasCategoriesAbove(list)) {
            misnamed.add(Column.CATEGORY);
        }
        List<OtherCell> cells = new ArrayList<>();
        if (misnamed.isEmpty()) {
            return new MisnamedColumns(list, cells);
        }
        List<DraftCategory> categories = list.categories().stream()
                .map(category -> new DraftCategory(
                        category.heading(),
                        category.items().stream()
                                .map(item -> new DraftItem(
                                        item.number(),
                                        item.fragments().stream()
                                                .map(fragment -> without(fragment, misnamed, cells))
                                                .toList(),
                                        item.doubts()))
                                .toList()))
                .toList();
        return new MisnamedColumns(new DraftList(list.title(), categories, list.mixed()), cells);
    }

    private static Fragment without(Fragment fragment, Set<Column> columns, List<OtherCell> cells) {
        Map<Column, List<Text>> rest = new EnumMap<>(Column.class);
        fragment.cells().forEach((column, lines) -> {
            if (columns.contains(column)) {
                cells.add(new OtherCell(column.printed(), lines));
            } else {
                rest.put(column, lines);
            }
        });
        return new Fragment(rest, fragment.place());
    }

    /** Whether all that a list names as departments are its own township's: a duty of its own is no department's. */
    private static boolean namesOfficesOfTownship(DraftList list) {
        Set<String> names = fragments(list, Column.DEPARTMENTS).stream()
                .flatMap(lines -> DepartmentCell.read(lines, false, "").departments().stream())
                .map(NamedDepartment::name)
                .collect(Collectors.toSet());
        return !names.isEmpty()
                && names.stream()
                        .allMatch(name -> OF_TOWNSHIP.matcher(name).matches()
                                || OFFICE.matcher(name).matches());
    }

    /** Whether all items stand below headings that name other categories than their cells do, and none miscounts them. */
    private static boolean hasCategoriesAbove(DraftList list) {
        List<DraftCategory> filled = list.categories().stream()
                .filter(category -> !category.items().isEmpty())
                .toList();
        if (filled.size() < FEWEST_HEADINGS
                || filled.stream().anyMatch(category -> category.heading().isEmpty())) {
            return false;
        }
        Set<String> headings = filled.stream()
                .map(category -> CategoryHeading.read(category.heading().orElseThrow()))
                .map(heading -> heading.name().squeezed())
                .collect(Collectors.toSet());
        Set<String> named = fragments(list, Column.CATEGORY).stream()
                .map(lines -> CategoryHeading.read(Text.join(lines)).name().squeezed())
                .collect(Collectors.toSet());
        return !named.isEmpty()
                && named.stream().noneMatch(headings::contains)
                && filled.stream().noneMatch(MisnamedColumns::isMiscounted)
                && filled.stream().anyMatch(MisnamedColumns::isKnown);
    }

    private static boolean isMiscounted(DraftCategory category) {
        OptionalInt declared =
                CategoryHeading.read(category.heading().orElseThrow()).declared();
        return declared.isPresent() && declared.getAsInt() != category.items().size();
    }

    /** Whether the heading of a category counts its items, or is called as many documents call one. */
    private static boolean isKnown(DraftCategory category) {
        CategoryHeading heading = CategoryHeading.read(category.heading().orElseThrow());
        return heading.declared().isPresent()
                || StandardCategories.contain(heading.name().squeezed());
    }

    private static List<List<Text>> fragments(DraftList list, Column column) {
        return list.items()
                .flatMap(item -> item.fragments().stream())
                .map(fragment -> fragment.lines(column))
                .filter(lines -> !lines.isEmpty())
                .toList();
    }
}
