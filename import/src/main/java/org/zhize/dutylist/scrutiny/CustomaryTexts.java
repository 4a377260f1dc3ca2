package org.zhize.dutylist.scrutiny;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.layout.Column;

/**
 * The texts that the items of a list have besides their names.
 *
 * @param demanded the texts without which an item lacks what the others have
 * @param ofNone the texts that no item has though such a list has them: it was made without their columns, or these were not read
 */
record CustomaryTexts(Set<Column> demanded, Set<Column> ofNone) {

    /** Fewer items may each lack a text that the list has a column for. */
    private static final int SEVERAL = 5;

    /** Fewer items show no custom. */
    private static final int ENOUGH = 12;

    private static final double MANY = 0.8;
    private static final double NEARLY_ALWAYS = 0.97;

    CustomaryTexts {
        demanded = Set.copyOf(demanded);
        ofNone = Set.copyOf(ofNone);
    }

    /** The texts of a list's items. */
    static CustomaryTexts of(DutyList list) {
        return switch (list.kind()) {
            case BASIC -> new CustomaryTexts(Set.of(), Set.of());
            case COORDINATED -> ofBothSides(list.items());
            case RECLAIMED -> new CustomaryTexts(methods(list.items()), Set.of());
        };
    }

    private static CustomaryTexts ofBothSides(List<DutyItem> items) {
        Set<Column> demanded = EnumSet.of(Column.DEPARTMENT_DUTIES, Column.TOWNSHIP_DUTIES);
        Set<Column> ofNone = EnumSet.noneOf(Column.class);
        if (items.size() >= SEVERAL) {
            ofNone.addAll(demanded);
            items.forEach(item -> ofNone.removeAll(of(item).keySet()));
            demanded.removeAll(ofNone);
        }
        if (have(Column.GUARANTEE, NEARLY_ALWAYS, items)) {
            demanded.add(Column.GUARANTEE);
        }
        return new CustomaryTexts(demanded, ofNone);
    }

    private static Set<Column> methods(List<DutyItem> items) {
        List<DutyItem> goOn = items.stream().filter(item -> !item.abolished()).toList();
        return have(Column.METHOD, MANY, goOn) ? Set.of(Column.METHOD) : Set.of();
    }

    private static boolean have(Column text, double share, List<DutyItem> items) {
        long with = items.stream().filter(item -> of(item).containsKey(text)).count();
        return items.size() >= ENOUGH && with >= items.size() * share;
    }

    /** The texts of an item by their columns. */
    static Map<Column, List<String>> of(DutyItem item) {
        Map<Column, List<String>> texts = new EnumMap<>(Column.class);
        item.departmentDuties().ifPresent(text -> texts.put(Column.DEPARTMENT_DUTIES, text));
        item.guarantee().ifPresent(text -> texts.put(Column.GUARANTEE, text));
        item.townshipDuties().ifPresent(text -> texts.put(Column.TOWNSHIP_DUTIES, text));
        item.method().ifPresent(text -> texts.put(Column.METHOD, text));
        texts.values().removeIf(List::isEmpty);
        return texts;
    }

    /** The texts that an item lacks, in the order of their columns; one that nobody does any more needs no method. */
    Set<Column> missing(DutyItem item) {
        Set<Column> missing = EnumSet.noneOf(Column.class);
        missing.addAll(demanded);
        missing.removeAll(of(item).keySet());
        if (item.abolished()) {
            missing.remove(Column.METHOD);
        }
        return missing;
    }
}
