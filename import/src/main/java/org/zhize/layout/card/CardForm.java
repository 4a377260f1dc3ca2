package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.layout.Column;

/**
 * What the cards of one list have in common.
 *
 * @param list the entries from the list's title on; before the first title, those that stand there
 * @param firstBelowName the column whose label stands below a name without a label, behind the item's number; empty if
 *     names have labels
 * @param leadAlone whether 牵头部门 is all that cards say of departments, so that it says nothing about who leads
 */
record CardForm(List<CardEntry> list, Optional<Column> firstBelowName, boolean leadAlone) {

    CardForm {
        list = List.copyOf(list);
    }

    /** The lists of a document. */
    static List<CardForm> of(List<CardEntry> document) {
        List<CardForm> forms = new ArrayList<>();
        List<CardEntry> list = new ArrayList<>();
        for (CardEntry entry : document) {
            if (entry.isListTitle()) {
                forms.add(ofList(list));
                list.clear();
            }
            list.add(entry);
        }
        forms.add(ofList(list));
        return forms;
    }

    private static CardForm ofList(List<CardEntry> list) {
        boolean others = list.stream().anyMatch(entry -> entry.is(Column.DEPARTMENTS));
        return new CardForm(list, firstBelowName(list), !others);
    }

    /** The first label, if it is always printed in the same words, below lines that number the items. */
    private static Optional<Column> firstBelowName(List<CardEntry> list) {
        return list.stream()
                .filter(entry -> entry.label().isPresent())
                .findFirst()
                .filter(first -> !first.is(Column.NAME) && !first.is(Column.NUMBER))
                .filter(first -> isBelowNames(first, list))
                .flatMap(CardEntry::label);
    }

    private static boolean isBelowNames(CardEntry first, List<CardEntry> list) {
        int last = 0;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).label().equals(first.label())) {
                int number = i == 0
                        ? 0
                        : list.get(i - 1).numbered().map(NumberedLine::number).orElse(0);
                if (!list.get(i).isLabelledAs(first) || (number != 1 && number != last + 1)) {
                    return false;
                }
                last = number;
            }
        }
        return true;
    }

    /**
     * How many cards say what their item is called; the head of a column, which each page repeats, names none. Below a label that
     * stands alone each time another name follows.
     */
    long names() {
        if (firstBelowName.isPresent()) {
            return list.stream().filter(entry -> entry.is(firstBelowName.get())).count();
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

    /** What a label means in this list. */
    Column meaning(Column label) {
        return leadAlone && label == Column.LEAD_DEPARTMENTS ? Column.DEPARTMENTS : label;
    }
}
