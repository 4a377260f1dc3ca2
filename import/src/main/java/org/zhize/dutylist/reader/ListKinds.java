package org.zhize.dutylist.reader;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.layout.Column;
import org.zhize.layout.DraftList;
import org.zhize.layout.Fragment;
import org.zhize.layout.Headings;

/** Tells which of the three lists a list is. */
final class ListKinds {

    private static final Pattern RECLAIMED = Pattern.compile("收回|上收|不再承担|不再履行|取消");
    private static final Pattern COORDINATED = Pattern.compile("配合|协助|协同");
    private static final Pattern BASIC = Pattern.compile("基本|主体|法定");

    private ListKinds() {}

    /** By its title, otherwise by its columns. */
    static ListKind of(DraftList list, Problems problems) {
        ListKind byColumns = byColumns(columns(list));
        Optional<ListKind> byTitle = list.title().flatMap(title -> byTitle(title.squeezed()));
        Optional<Place> place = list.items()
                .flatMap(item -> item.fragments().stream())
                .map(Fragment::place)
                .findFirst()
                .map(first -> Place.at(first.from()));
        if (byTitle.isEmpty()) {
            problems.ofList(ProblemCode.LIST_KIND_FROM_COLUMNS, byColumns, place, byColumns.printed());
        } else if (place.isPresent() && contradicts(byTitle.get(), byColumns)) {
            problems.ofList(
                    ProblemCode.LIST_KIND_CONFLICT,
                    byTitle.get(),
                    place,
                    byTitle.get().printed(),
                    byColumns.printed());
        }
        return byTitle.orElse(byColumns);
    }

    /** The lists that lines of a document are titles of, whatever was made of these lines. */
    static Set<ListKind> announced(Document document) {
        Set<ListKind> kinds = EnumSet.noneOf(ListKind.class);
        for (Passage passage : document.passages()) {
            if (passage instanceof Line line && Headings.isListTitle(line.text().squeezed())) {
                byTitle(line.text().squeezed()).ifPresent(kinds::add);
            }
        }
        return kinds;
    }

    private static Optional<ListKind> byTitle(String title) {
        if (RECLAIMED.matcher(title).find()) {
            return Optional.of(ListKind.RECLAIMED);
        } else if (COORDINATED.matcher(title).find()) {
            return Optional.of(ListKind.COORDINATED);
        }
        return BASIC.matcher(title).find() ? Optional.of(ListKind.BASIC) : Optional.empty();
    }

    private static ListKind byColumns(Set<Column> columns) {
        if (columns.contains(Column.TOWNSHIP_DUTIES) || columns.contains(Column.DEPARTMENT_DUTIES)) {
            return ListKind.COORDINATED;
        }
        boolean reclaims = columns.contains(Column.DEPARTMENTS_AND_METHOD)
                || columns.contains(Column.METHOD)
                || columns.contains(Column.DEPARTMENTS);
        return reclaims ? ListKind.RECLAIMED : ListKind.BASIC;
    }

    /** Only columns that a list never has contradict its title: a basic list may well name departments. */
    private static boolean contradicts(ListKind title, ListKind columns) {
        return title != columns && (title == ListKind.COORDINATED || columns == ListKind.COORDINATED);
    }

    private static Set<Column> columns(DraftList list) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        list.items()
                .flatMap(item -> item.fragments().stream())
                .forEach(fragment -> columns.addAll(fragment.cells().keySet()));
        return columns;
    }
}
