package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;

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
    static final int FEWEST_CARDS = 3;

    /** The most lines of a name below the one with its number. */
    private static final int MORE_LINES = 3;

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

    /**
     * The names above the first label, if it is always printed in the same words, below lines that number the items; without labels
     * those that are numbered in words.
     */
    private static Set<Integer> named(List<CardEntry> list, boolean table) {
        // An abolished item names no departments, so its first label is none that others begin with.
        Optional<CardEntry> label = list.stream()
                .filter(entry -> entry.label().isPresent() && !entry.isLabelledAbolition())
                .findFirst();
        if (label.isEmpty()) {
            return NamesInWords.of(list);
        }
        return label.filter(first -> !first.is(Column.NAME) && !first.is(Column.NUMBER))
                .map(first -> aboveAll(first, list, table))
                .orElse(Set.of());
    }

    /**
     * The names above all first labels, if each has the next number, and most stand right above, as few names wrap. An item that is
     * abolished has no labels.
     */
    private static Set<Integer> aboveAll(CardEntry first, List<CardEntry> list, boolean table) {
        Set<Integer> named = new HashSet<>();
        int last = 0;
        int rightAbove = 0;
        boolean anew = true;
        for (int i = 0; i < list.size(); i++) {
            anew |= Headings.isCategory(list.get(i).words());
            boolean abolished = isAbolished(i, last + 1, list, table);
            OptionalInt name = abolished || isFirst(list.get(i), first)
                    ? nameAbove(i, last + 1, list, table)
                    : OptionalInt.empty();
            // Others of the departments may stand in the middle of a card.
            boolean second = i > 0 && list.get(i - 1).namesDepartments();
            if (name.isPresent() || (!second && list.get(i).label().equals(first.label()))) {
                int number = name.isEmpty() ? 0 : number(list.get(name.getAsInt()), last + 1, table);
                if (!(abolished || list.get(i).isLabelledAs(first)) || (number != last + 1 && !(anew && number == 1))) {
                    return Set.of();
                }
                last = number;
                named.add(name.orElseThrow());
                rightAbove += name.orElseThrow() == i - 1 ? 1 : 0;
                anew = false;
            }
        }
        return 2 * rightAbove >= named.size() ? named : Set.of();
    }

    /** Whether an entry says of the item with the next number that it is abolished. */
    private static boolean isAbolished(int index, int next, List<CardEntry> list, boolean table) {
        CardEntry entry = list.get(index);
        return (entry.isAbolition() || entry.isLabelledAbolition())
                && nameAbove(index, next, list, table).stream()
                        .anyMatch(name -> number(list.get(name), next, table) == next);
    }

    private static boolean isFirst(CardEntry entry, CardEntry first) {
        return entry.label().equals(first.label()) || (entry.namesDepartments() && first.namesDepartments());
    }

    /** The entry with a number above a label, below which the name may have more lines, or a page may end. */
    private static OptionalInt nameAbove(int label, int next, List<CardEntry> list, boolean table) {
        int lines = 0;
        for (int i = label - 1;
                i >= 0 && lines <= MORE_LINES && list.get(i).label().isEmpty();
                i--) {
            if (number(list.get(i), next, table) > 0) {
                return OptionalInt.of(i);
            }
            lines += list.get(i).mayBeOfPage() ? 0 : 1;
        }
        return OptionalInt.empty();
    }

    /** The number of a line, which may touch the name or be in words if it is the next, but never in a table's text; 0 if it has none. */
    private static int number(CardEntry entry, int next, boolean table) {
        return entry.numbered()
                .or(() -> entry.numberedName().filter(name -> !table && (name.number() == next || name.number() == 1)))
                .filter(name -> !entry.ofPage())
                .map(NumberedLine::number)
                .orElse(0);
    }

    /** Where the last entries say who issued a document, and when, or how; the end of the list if they don't. */
    int signature() {
        return Headings.signature(
                1,
                list.size(),
                entry -> list.get(entry).label().isEmpty() ? list.get(entry).words() : "",
                entry -> list.get(entry).mayBeOfPage());
    }

    /** The index of the entry below another, but for what belongs to their page. */
    OptionalInt below(int entry) {
        int below = entry + 1;
        while (below < list.size() && list.get(below).mayBeOfPage()) {
            below++;
        }
        return below < list.size() ? OptionalInt.of(below) : OptionalInt.empty();
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

    /** The index of the entry below the last that has a label or a number: what follows may be none of the cards'. */
    int end() {
        int end = list.size();
        while (end > 0
                && list.get(end - 1).label().isEmpty()
                && list.get(end - 1).numbered().isEmpty()) {
            end--;
        }
        return end;
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
        return entry.namesDepartments()
                && list.subList(index + 1, list.size()).stream()
                        .allMatch(after -> after.label().isEmpty() || after.is(Column.LEAD_DEPARTMENTS))
                && names() >= FEWEST_CARDS
                && list.stream().filter(entry::isPrintedAs).count() == 1
                && list.stream().limit(index).anyMatch(before -> before.is(Column.DEPARTMENTS));
    }

    /** What a label means in this list. */
    Column meaning(Column label) {
        return leadAlone && label == Column.LEAD_DEPARTMENTS ? Column.DEPARTMENTS : label;
    }
}
