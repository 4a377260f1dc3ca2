package org.zhize.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.layout.CardLayout.Entry;

/** One reading of a document's cards, from top to bottom. */
final class CardReading {

    private final DraftBuilder draft = new DraftBuilder();
    private final Map<Column, List<Text>> card = new EnumMap<>(Column.class);
    private final List<Doubt> doubts = new ArrayList<>();
    private @Nullable Place place;
    private @Nullable Column open;
    private int items;

    Draft read(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.label().isPresent()) {
                label(entry);
            } else {
                boolean beforeCard = i + 1 < entries.size() && begins(entries.get(i + 1));
                other(entry, beforeCard);
            }
        }
        endCard();
        return draft.draft();
    }

    private static boolean begins(Entry entry) {
        return entry.is(Column.NUMBER) || entry.is(Column.NAME);
    }

    private void label(Entry entry) {
        Column column = entry.label().orElseThrow();
        if (card.containsKey(column) || (column == Column.NUMBER && card.containsKey(Column.NAME))) {
            endCard();
        }
        if (!draft.inList()) {
            draft.list(null);
        }
        entry.printed().forEach(draft::furniture);
        card.put(column, new ArrayList<>(entry.lines()));
        place = place == null ? entry.place() : place.with(entry.place());
        open = column;
    }

    /** A line without a label: it names a list, or a category where a card follows, or goes on with the text before it. */
    private void other(Entry entry, boolean beforeCard) {
        Text text = Text.join(entry.lines());
        String words = text.squeezed();
        if (Headings.isListTitle(words)) {
            endCard();
            draft.list(text);
            items = 0;
        } else if (beforeCard && draft.inList() && Headings.isCategory(words) && !isClause(text)) {
            endCard();
            draft.category(text);
        } else if (Headings.isPageNumber(words) || Headings.isAttachment(words)) {
            draft.furniture(text);
        } else if (!draft.inList()) {
            draft.title(text);
        } else if (open != null && place != null) {
            card.computeIfAbsent(open, column -> new ArrayList<>()).addAll(entry.lines());
            place = place.with(entry.place());
        }
    }

    /** Whether the text above counts its clauses 一、二、 too, so that this one may be the next; then it is doubtful. */
    private boolean isClause(Text text) {
        boolean counts = open != null
                && card.getOrDefault(open, List.of()).stream().anyMatch(line -> Headings.isCategory(line.squeezed()));
        if (counts && open != null && place != null) {
            doubts.add(new Doubt(text, open, Column.CATEGORY, place));
        }
        return counts;
    }

    private void endCard() {
        if (!card.isEmpty() && place != null) {
            String printed =
                    Text.join(card.getOrDefault(Column.NUMBER, List.of())).squeezed();
            OptionalInt number = ItemNumber.inDigits(printed);
            if (number.isEmpty()) {
                number = ItemNumber.inWords(printed);
            }
            items = number.orElse(items + 1);
            draft.item(items, Map.copyOf(card), place, doubts);
        }
        card.clear();
        doubts.clear();
        place = null;
        open = null;
    }
}
