package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.zhize.layout.Column;

/**
 * What the cards of one list have in common.
 *
 * @param list the entries from the list's title on; before the first title, those that stand there
 * @param named where the entries stand that are names without a label, behind the item's number, above the first label; none if names
 *     have labels
 * @param leadAlone whether 牵头部门 is all that cards say of departments, so that it says nothing about who leads
 */
record CardForm(List<CardEntry> list, Set<Integer> named, boolean leadAlone) {

    /** Among fewer cards each may have labels of its own. */
    private static final int FEWEST_CARDS = 3;

    private static final Set<Column> OF_OFFICES = EnumSet.of(Column.LEAD_DEPARTMENTS, Column.DEPARTMENTS);

    /** How many entries a name goes on over, and the number of a page between it and its card. */
    private static final int FARTHEST_NAME = 3;

    CardForm {
        list = List.copyOf(list);
        named = Set.copyOf(named);
    }

    /** The lists of a document. */
    static List<CardForm> of(List<CardEntry> document) {
        List<CardForm> forms = new ArrayList<>();
        List<CardEntry> list = new ArrayList<>();
        boolean table =
                document.stream().flatMap(entry -> entry.lines().stream()).anyMatch(HeadLine::is);
        for (CardEntry entry : document) {
            if (entry.isListTitle()) {
                forms.add(ofList(list, table));
                list.clear();
            }
            list.add(entry);
        }
        forms.add(ofList(list, table));
        return forms;
    }

    private static CardForm ofList(List<CardEntry> list, boolean table) {
        boolean others = list.stream().anyMatch(entry -> entry.is(Column.DEPARTMENTS));
        return new CardForm(list, named(list, table), !others);
    }

    /** The names above the first label, if it is always printed in the same words, below lines that number the items. */
    private static Set<Integer> named(List<CardEntry> list, boolean table) {
        return list.stream()
                .filter(entry -> entry.label().isPresent())
                .findFirst()
                .filter(first -> !first.is(Column.NAME) && !first.is(Column.NUMBER))
                .map(first -> aboveAll(first, list, table))
                .orElse(Set.of());
    }

    private static Set<Integer> aboveAll(CardEntry first, List<CardEntry> list, boolean table) {
        Set<Integer> named = new HashSet<>();
        int last = 0;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).label().equals(first.label())) {
                OptionalInt name = nameAbove(i, last, list, table);
                if (!list.get(i).isLabelledAs(first) || name.isEmpty()) {
                    return Set.of();
                }
                last = number(list.get(name.getAsInt()), table);
                named.add(name.getAsInt());
            }
        }
        return named;
    }

    /** The entry above a label that has the next number, or 1; only above departments, which begin a card, a name goes on over lines. */
    private static OptionalInt nameAbove(int label, int last, List<CardEntry> list, boolean table) {
        boolean begins =
                list.get(label).is(Column.DEPARTMENTS) || list.get(label).is(Column.LEAD_DEPARTMENTS);
        for (int i = label - 1; i >= Math.max(0, label - (begins ? FARTHEST_NAME : 1)); i--) {
            if (list.get(i).label().isPresent()) {
                break;
            }
            int number = number(list.get(i), table);
            if (number == last + 1 || (number == 1 && i == label - 1)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The number of a line, which in the text of a table never touches the name; 0 if it has none. */
    private static int number(CardEntry entry, boolean table) {
        return (table ? entry.numbered() : entry.numberedName())
                .map(NumberedLine::number)
                .orElse(0);
    }

    /** Whether the entry at an index is a name without a label. */
    boolean names(int index) {
        return named.contains(index);
    }

    /**
     * How many cards say what their item is called; the head of a column, which each page repeats, names none. Below a label that
     * stands alone each time another name follows.
     */
    long names() {
        if (!named.isEmpty()) {
            return named.size();
        }
        List<String> names = list.stream()
                .filter(entry -> entry.is(Column.NAME))
                .map(CardEntry::words)
                .toList();
        return names.stream().filter(String::isEmpty).count()
                + names.stream().filter(name -> !name.isEmpty()).distinct().count();
    }

    /** How many labels there are beside those of the names. */
    long others() {
        return list.stream()
                .filter(entry -> entry.label().isPresent() && !entry.is(Column.NAME))
                .count();
    }

    /** Whether no label follows the entry at an index: below the last card there may be notes. */
    boolean isBelowCards(int index) {
        return list.subList(index, list.size()).stream()
                .allMatch(entry -> entry.label().isEmpty());
    }

    /**
     * Whether the entry at an index has a label that no card has but the last, below all its others: what says so at the foot of a page
     * says who keeps the page.
     */
    boolean isImprint(int index) {
        CardEntry entry = list.get(index);
        return names() >= FEWEST_CARDS
                && list.stream().filter(entry::isLabelledAs).count() == 1
                && OF_OFFICES.contains(entry.label().orElse(Column.OTHER))
                && list.stream().limit(index).anyMatch(before -> before.is(Column.DEPARTMENTS))
                && list.subList(index + 1, list.size()).stream()
                        .allMatch(after -> after.label().isEmpty() || after.is(Column.LEAD_DEPARTMENTS));
    }

    /** What a label means in this list. */
    Column meaning(Column label) {
        return leadAlone && label == Column.LEAD_DEPARTMENTS ? Column.DEPARTMENTS : label;
    }
}
