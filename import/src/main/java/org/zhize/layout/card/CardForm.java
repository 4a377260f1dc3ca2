package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.layout.Column;
import org.zhize.layout.Headings;

/**
 * What the cards of one list have in common.
 *
 * @param list the entries from the list's title on; before the first title, those that stand there
 * @param firstBelowName the first label below a name without a label, behind the item's number; empty if names have labels
 * @param leadAlone whether 牵头部门 is all that cards say of departments, so that it says nothing about who leads
 */
record CardForm(List<CardEntry> list, Optional<CardEntry> firstBelowName, boolean leadAlone) {

    /** The most lines of a name below the one with its number. */
    private static final int MORE_LINES = 3;

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
    private static Optional<CardEntry> firstBelowName(List<CardEntry> list) {
        return list.stream()
                .filter(entry -> entry.label().isPresent())
                .findFirst()
                .filter(first -> !first.is(Column.NAME) && !first.is(Column.NUMBER))
                .filter(first -> isBelowNames(first, list));
    }

    /** Whether each stands below the next number, and most right below the line with it, as few names wrap. */
    private static boolean isBelowNames(CardEntry first, List<CardEntry> list) {
        int last = 0;
        int labels = 0;
        int rightBelow = 0;
        boolean anew = true;
        for (int i = 0; i < list.size(); i++) {
            anew |= Headings.isCategory(list.get(i).words());
            if (isFirst(list.get(i), first)) {
                int number = numberAbove(i, list, MORE_LINES);
                if (!list.get(i).isLabelledAs(first) || (number != last + 1 && !(anew && number == 1))) {
                    return false;
                }
                labels++;
                rightBelow += numberAbove(i, list, 0) > 0 ? 1 : 0;
                last = number;
                anew = false;
            }
        }
        return 2 * rightBelow >= labels;
    }

    private static boolean isFirst(CardEntry entry, CardEntry first) {
        return entry.label().equals(first.label()) || (entry.namesDepartments() && first.namesDepartments());
    }

    /** The number of the name above a label, which may have more lines or the end of a page below it; 0 if there is none. */
    private static int numberAbove(int label, List<CardEntry> list, int moreLines) {
        int lines = 0;
        for (int i = label - 1;
                i >= 0 && lines <= moreLines && list.get(i).label().isEmpty();
                i--) {
            Optional<NumberedLine> numbered = list.get(i).numbered();
            if (numbered.isPresent()) {
                return numbered.get().number();
            }
            lines += list.get(i).mayBeOfPage() ? 0 : 1;
        }
        return 0;
    }

    /** Whether the first label follows below an entry, with no more between them than the rest of a name. */
    boolean isAboveFirstLabel(int entry) {
        int lines = 0;
        for (int i = entry + 1; i < list.size() && lines <= MORE_LINES; i++) {
            CardEntry below = list.get(i);
            if (below.label().isPresent()) {
                return firstBelowName.filter(first -> isFirst(below, first)).isPresent();
            }
            if (below.numbered().isPresent()) {
                return false;
            }
            lines += below.mayBeOfPage() ? 0 : 1;
        }
        return false;
    }

    /** Where the last entries say who issued a document, and when, or how; the end of the list if they don't. */
    int signature() {
        int at = list.size();
        for (int i = list.size() - 1; i > 0; i--) {
            String words = list.get(i).words();
            boolean signs = list.get(i).label().isEmpty()
                    && (Headings.isFinalRemark(words)
                            || (at < list.size() ? Headings.isSignature(words) : Headings.isDate(words)));
            if (signs) {
                at = i;
            } else if (!list.get(i).mayBeOfPage()) {
                break;
            }
        }
        return at;
    }

    /** The entry below another, but for what belongs to their page. */
    Optional<CardEntry> next(int entry) {
        return list.stream()
                .skip(entry + 1L)
                .filter(below -> !below.mayBeOfPage())
                .findFirst();
    }

    /**
     * How many cards say what their item is called; the head of a column, which each page repeats, names none. Below a label that
     * stands alone each time another name follows.
     */
    long names() {
        if (firstBelowName.isPresent()) {
            return list.stream()
                    .filter(entry -> isFirst(entry, firstBelowName.get()))
                    .count();
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
