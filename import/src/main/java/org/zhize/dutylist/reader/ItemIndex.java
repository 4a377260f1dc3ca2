package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.document.Text;
import org.zhize.dutylist.cell.FragmentText;
import org.zhize.layout.Column;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;
import org.zhize.layout.Fragment;

/**
 * An index of items that stands before them: their names alone, in the same order, often with the pages where they are found.
 *
 * @param lists the lists without it
 * @param index what it says, titles and headings included
 */
record ItemIndex(List<DraftList> lists, List<Text> index) {

    /** Fewer items may be a list that goes on in another table. */
    private static final int FEWEST = 2;

    private static final Set<Column> OF_INDEX = EnumSet.of(Column.NUMBER, Column.NAME);
    private static final Pattern PAGE = Pattern.compile("[….．·・\\-—_]*[（(]?第?\\d{1,3}页?[）)]?");

    /** Takes the index apart from the lists behind it, if there is one. */
    static ItemIndex apart(List<DraftList> lists) {
        List<DraftItem> items = lists.stream().flatMap(DraftList::items).toList();
        int half = items.size() / 2;
        if (half < FEWEST || items.size() % 2 > 0 || !saysMore(lists, items, half)) {
            return new ItemIndex(lists, List.of());
        }
        for (int i = 0; i < half; i++) {
            if (!announces(items.get(i), items.get(half + i))) {
                return new ItemIndex(lists, List.of());
            }
        }
        return cut(lists, half);
    }

    /** Whether the second half of the items says more than the first does, which otherwise is but a copy. */
    private static boolean saysMore(List<DraftList> lists, List<DraftItem> items, int half) {
        int behind = 0;
        for (DraftList list : lists) {
            for (DraftCategory category : list.categories()) {
                if (behind >= half && category.heading().isPresent()) {
                    return true;
                }
                behind += category.items().size();
            }
        }
        return items.subList(half, items.size()).stream().anyMatch(item -> !OF_INDEX.containsAll(columns(item)))
                || !name(items.get(0)).equals(name(items.get(half)));
    }

    private static boolean announces(DraftItem entry, DraftItem item) {
        String name = name(item);
        String announced = name(entry);
        return entry.number() == item.number()
                && !name.isEmpty()
                && OF_INDEX.containsAll(columns(entry))
                && announced.startsWith(name)
                && (announced.equals(name)
                        || PAGE.matcher(announced.substring(name.length())).matches());
    }

    private static Set<Column> columns(DraftItem item) {
        return item.fragments().stream()
                .flatMap(fragment -> fragment.cells().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static String name(DraftItem item) {
        return FragmentText.comparable(item.fragments().stream()
                .flatMap(fragment -> fragment.lines(Column.NAME).stream())
                .toList());
    }

    private static ItemIndex cut(List<DraftList> lists, int entries) {
        List<DraftList> kept = new ArrayList<>();
        List<Text> index = new ArrayList<>();
        int left = entries;
        for (DraftList list : lists) {
            if (left == 0) {
                kept.add(list);
                continue;
            }
            List<DraftCategory> categories = new ArrayList<>();
            for (DraftCategory category : list.categories()) {
                int cut = Math.min(left, category.items().size());
                category.items().subList(0, cut).stream()
                        .flatMap(item -> item.fragments().stream())
                        .map(Fragment::cells)
                        .flatMap(cells -> cells.values().stream().flatMap(Collection::stream))
                        .forEach(index::add);
                left -= cut;
                if (cut > 0) {
                    category.heading().ifPresent(index::add);
                }
                if (cut == 0 || cut < category.items().size()) {
                    categories.add(new DraftCategory(
                            cut > 0 ? Optional.empty() : category.heading(),
                            category.items().subList(cut, category.items().size())));
                }
            }
            if (categories.isEmpty()) {
                list.title().ifPresent(index::add);
            } else {
                kept.add(new DraftList(list.title(), categories, list.mixed()));
            }
        }
        return new ItemIndex(kept, index);
    }
}
