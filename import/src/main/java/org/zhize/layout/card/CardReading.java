package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftBuilder;
import org.zhize.layout.Headings;
import org.zhize.layout.ItemNumber;
import org.zhize.layout.PageNumber;
import org.zhize.layout.WebWords;

/** One reading of a document's cards, from top to bottom. */
final class CardReading {

    private static final Set<Column> NAMING = Set.of(Column.NUMBER, Column.NAME);

    /** What an office says of its lists below them. */
    private static final Pattern BELOW_LISTS = Pattern.compile("(本|该|以上)(事项)?清单.{2,60}。");

    private final DraftBuilder draft = new DraftBuilder();
    private final Map<Column, List<Text>> card = new EnumMap<>(Column.class);
    private final List<Doubt> doubts = new ArrayList<>();
    private final CategoriesBetweenCards categories = new CategoriesBetweenCards();
    private @Nullable Place place;
    private @Nullable Column open;
    private int items;

    private CardReading() {}

    static Draft read(List<CardForm> lists) {
        CardReading reading = new CardReading();
        for (int i = 0; i < lists.size(); i++) {
            reading.read(lists.get(i), i == lists.size() - 1);
        }
        reading.endCard();
        return reading.draft.draft();
    }

    /**
     * Reads a list.
     *
     * @param form what it consists of
     * @param last whether no other follows
     */
    private void read(CardForm form, boolean last) {
        List<CardEntry> entries = form.list();
        int signature = last ? form.signature() : entries.size();
        int end = last ? form.end() : entries.size();
        for (int i = 0; i < entries.size(); i++) {
            CardEntry entry = entries.get(i);
            OptionalInt below = form.below(i);
            Optional<CardEntry> next = below.isEmpty() ? Optional.empty() : Optional.of(entries.get(below.getAsInt()));
            Optional<NumberedLine> named =
                    form.names(i) ? entry.numberedName() : entry.numbered().filter(this::isNameAlone);
            if (entry.label().isPresent() && form.isImprint(i)) {
                // Nobody claims what follows, and so it is reported.
                endCard();
                return;
            } else if (entry.ofPage() || i >= signature) {
                entry.lines().forEach(draft::furniture);
            } else if (entry.label().isPresent()) {
                label(entry, next, form);
            } else if (named.isPresent()) {
                name(named.get(), entry.place());
            } else if (isAbolition(entry)) {
                card.put(Column.METHOD, List.copyOf(entry.lines()));
                begin(entry.place());
                open = null;
            } else if (isAround(entry, i >= end) || (form.isBelowCards(i) && isNoteBelow(entry.words()))) {
                entry.lines().forEach(draft::furniture);
                open = null;
            } else {
                boolean beforeCard = (below.isPresent() && form.names(below.getAsInt()))
                        || next.map(this::begins).orElse(false);
                other(entry, beforeCard, !last && next.isEmpty());
            }
        }
    }

    /** Whether a line below the last card is what a web page has around a document; then what follows is none of the card's. */
    private boolean isAround(CardEntry entry, boolean below) {
        return below && draft.inList() && WebWords.are(entry.words());
    }

    /** Whether a card says that its duty is abolished in place of all that others have. */
    private boolean isAbolition(CardEntry entry) {
        return open == Column.NAME && NAMING.containsAll(card.keySet()) && entry.isAbolition();
    }

    /** Whether a line below the cards is no part of the last: what says itself that it is a note needs no full stop above. */
    private boolean isNoteBelow(String words) {
        boolean ended = open == null || above().endsWith("。");
        return isNote(words) && (ended || (Headings.isNote(words) && !CategoriesBetweenCards.goesOn(above())));
    }

    /** The text of the card that may go on. */
    private String above() {
        return open == null ? "" : Text.join(card.getOrDefault(open, List.of())).squeezed();
    }

    /** Whether a line below the last card says something of the lists, or signs them. */
    static boolean isNote(String words) {
        return Headings.isNote(words)
                || Headings.isSignature(words)
                || BELOW_LISTS.matcher(words).matches();
    }

    private boolean begins(CardEntry entry) {
        return entry.is(Column.NUMBER)
                || entry.is(Column.NAME)
                || entry.numbered()
                        .filter(line -> line.number() == 1 || line.number() == number() + 1)
                        .isPresent();
    }

    /** Whether a numbered line names the next item where items have nothing but names. */
    private boolean isNameAlone(NumberedLine line) {
        boolean namesAlone = draft.inList() && NAMING.containsAll(card.keySet());
        return namesAlone && (line.number() == 1 || line.number() == number() + 1);
    }

    /** The number of the card that is being read, or of the last one. */
    private int number() {
        return card.isEmpty() ? items : printedNumber().orElse(items + 1);
    }

    private void name(NumberedLine line, Place at) {
        endCard();
        begin(at);
        card.put(Column.NUMBER, List.of(line.printed()));
        card.put(Column.NAME, new ArrayList<>(List.of(line.rest())));
        open = Column.NAME;
    }

    private void label(CardEntry entry, Optional<CardEntry> next, CardForm form) {
        Column column = form.meaning(entry.label().orElseThrow());
        if (card.containsKey(column) || (column == Column.NUMBER && card.containsKey(Column.NAME))) {
            endCard();
        }
        begin(entry.place());
        entry.printed().forEach(draft::furniture);
        List<Text> lines = new ArrayList<>(aboveLabel(entry, next, column));
        lines.addAll(entry.lines());
        card.put(column, lines);
        open = column;
    }

    /**
     * The clauses before the one that stands beside a label or below it: where a page cuts a card, its label stands in the middle of the larger
     * part, and what the page before has of its text seems to go on with the text above.
     */
    private List<Text> aboveLabel(CardEntry entry, Optional<CardEntry> next, Column column) {
        int number = Optional.of(entry)
                .filter(label -> !label.lines().isEmpty())
                .or(() -> next.filter(below -> below.label().isEmpty()))
                .flatMap(clause -> NumberedLine.of(clause.lines().get(0)))
                .map(NumberedLine::number)
                .orElse(0);
        List<Text> above = open == null ? List.of() : card.getOrDefault(open, List.of());
        int first = number;
        int from = above.size();
        for (int i = above.size() - 1; i > 0 && first > 1; i--) {
            int clause = NumberedLine.of(above.get(i)).map(NumberedLine::number).orElse(0);
            if (clause == first - 1) {
                first = clause;
                from = i;
            } else if (clause > 0) {
                return List.of();
            }
        }
        if (first != 1 || number == 1 || open == null || place == null) {
            return List.of();
        }
        List<Text> own = List.copyOf(above.subList(from, above.size()));
        card.put(open, new ArrayList<>(above.subList(0, from)));
        for (Text text : own) {
            doubts.add(new Doubt(text, column, open, place));
        }
        return own;
    }

    private void begin(Place at) {
        if (!draft.inList()) {
            draft.list(null);
        }
        place = place == null ? at : place.with(at);
    }

    /** A line without a label: it names a list, or a category where a card follows, or goes on with the text before it. */
    private void other(CardEntry entry, boolean beforeCard, boolean aboveTitle) {
        Text text = Text.join(entry.lines());
        String words = text.squeezed();
        if (entry.isListTitle()) {
            endCard();
            draft.list(text);
            categories.begin();
            items = 0;
        } else if (beforeCard && draft.inList() && CategoriesBetweenCards.mayBe(words, above()) && !isClause(text)) {
            endCard();
            categories.add(words);
            draft.category(text);
        } else if (aboveTitle && Headings.isPart(words)) {
            endCard();
            draft.title(text);
        } else if ((PageNumber.mayBe(words) && !isNumber(words)) || Headings.isAttachment(words)) {
            draft.furniture(text);
        } else if (!draft.inList()) {
            draft.title(text);
        } else if (open != null && place != null) {
            card.computeIfAbsent(open, column -> new ArrayList<>()).addAll(entry.lines());
            place = place.with(entry.place());
        }
    }

    /** Whether words stand below the label of a number, and are one. */
    private boolean isNumber(String words) {
        return open == Column.NUMBER
                && card.getOrDefault(Column.NUMBER, List.of()).isEmpty()
                && ItemNumber.inDigits(words).isPresent();
    }

    /**
     * Whether a line that looks like a category's heading is a clause of the text above. It is doubtful where that counts its clauses
     * 一、二、 too, so that this one may be the next, or where the categories of the list are counted in another form.
     */
    private boolean isClause(Text text) {
        String words = text.squeezed();
        boolean isBelowText = open != null && !NAMING.contains(open);
        if (DepartmentHeading.is(words, card) || (isBelowText && categories.isFirstAnew(words))) {
            return true;
        }
        boolean counts = open != null
                && card.getOrDefault(open, List.of()).stream().anyMatch(line -> Headings.isCategory(line.squeezed()));
        boolean isLikely = counts || (isBelowText && categories.isInAnotherForm(words));
        if (isLikely && open != null && place != null) {
            doubts.add(new Doubt(text, open, Column.CATEGORY, place));
        }
        return isLikely;
    }

    private OptionalInt printedNumber() {
        String printed = Text.join(card.getOrDefault(Column.NUMBER, List.of())).squeezed();
        OptionalInt number = ItemNumber.inDigits(printed);
        return number.isPresent() ? number : ItemNumber.inWords(printed);
    }

    private void endCard() {
        if (!card.isEmpty() && place != null) {
            items = printedNumber().orElse(items + 1);
            draft.item(items, Map.copyOf(card), place, doubts);
        }
        card.clear();
        doubts.clear();
        place = null;
        open = null;
    }
}
