package org.zhize.layout.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Place;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.layout.CellHeads;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftBuilder;
import org.zhize.layout.Headings;
import org.zhize.layout.Layout;
import org.zhize.layout.Numeral;

/**
 * Names of duties without numbers, one below the other, each a sentence of its own or a row of a table of one column, under numbered
 * headings of categories: only of lists that say nothing else of a duty, and only where every line fits.
 */
public final class UnnumberedNames implements Layout {

    /** Under fewer headings the sentences may be any text. */
    private static final int FEWEST_CATEGORIES = 2;

    private static final Pattern OF_NAMES = Pattern.compile("基本");
    private static final Pattern ORDINAL = Pattern.compile("[（(]?([一二三四五六七八九十]{1,3})[）)、.．]");

    /** The last name of a list, as many end that have no full stop; no title of a list is one. */
    private static final Pattern LAST = Pattern.compile("(?!.*(?:履职|职责))[^。；;！!]{6,}(?:事项|工作|任务)");

    /** By how many characters a line may fall short of the longest and be wrapped all the same. */
    private static final int RAGGED = 4;

    @Override
    public Optional<Draft> read(Document document) {
        return read(document.passages());
    }

    /** The lists of passages that hold nothing else; empty if they do. */
    static Optional<Draft> read(List<Passage> passages) {
        List<NameEntry> entries = passages.stream().flatMap(NameEntry::of).toList();
        return passages.stream()
                        .allMatch(passage -> passage instanceof Line
                                || (passage instanceof Row row && row.filled().size() <= 1))
                ? new Reading(entries).draft()
                : Optional.empty();
    }

    /** One reading from top to bottom. */
    private static final class Reading {
        private final List<NameEntry> entries;
        private final DraftBuilder draft = new DraftBuilder();
        private final List<Text> name = new ArrayList<>();
        private final Set<Integer> full = new HashSet<>();
        private @Nullable Place place;
        private @Nullable Text unsure;

        /** Whether a line of the name begun breaks off long before it is full, so that the next may be another name. */
        private boolean broken;

        /** The length of the longest line, in characters. */
        private final int longest;

        private final int lastName;
        private int categories;
        private int items;
        private int ofCategory;

        Reading(List<NameEntry> entries) {
            this.entries = entries;
            longest = entries.stream()
                    .mapToInt(entry -> entry.words().length())
                    .max()
                    .orElse(0);
            boolean wrapped =
                    entries.stream().anyMatch(entry -> entry.words().length() >= longest - 1 && !entry.ends());
            for (int i = 0; wrapped && i < entries.size(); i++) {
                if (!entries.get(i).whole() && entries.get(i).words().length() >= longest - 1) {
                    full.add(i);
                }
            }
            lastName = lastName();
        }

        Optional<Draft> draft() {
            int end = lastName + 1;
            for (int i = 0; i < entries.size(); i++) {
                if (!(i < end ? fits(i) : isBelow(entries.get(i)))) {
                    return Optional.empty();
                }
            }
            return draft.inList() && isListEnded() ? Optional.of(draft.draft()) : Optional.empty();
        }

        private int lastName() {
            for (int i = entries.size() - 1; i >= 0; i--) {
                String words = entries.get(i).words();
                boolean ends = NameEntry.isSentence(words) || isLast(words);
                if (ends && !Headings.isNote(words) && !Headings.isFinalRemark(words)) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean isLast(String words) {
            return LAST.matcher(words).matches()
                    && !Headings.isListTitle(words)
                    && !Headings.isBareListTitle(words)
                    && !Headings.isCategory(words);
        }

        /** Whether what stands below the last name belongs to none; then it is taken so. */
        private boolean isBelow(NameEntry entry) {
            String words = entry.words();
            boolean below = !Headings.isListTitle(words)
                    && (entry.isPageNumber()
                            || Headings.isNote(words)
                            || Headings.isFinalRemark(words)
                            || Headings.mayStandBetweenLists(words));
            entry.lines().forEach(draft::furniture);
            return below;
        }

        /** Reads an entry; tells whether it is what such lists have. */
        private boolean fits(int at) {
            NameEntry entry = entries.get(at);
            String words = entry.words();
            if (Headings.isListTitle(words)) {
                return title(entry, words);
            } else if (!draft.inList()) {
                entry.lines().forEach(entry.isPageNumber() ? draft::furniture : draft::title);
                return true;
            } else if (entry.isPageNumber()) {
                entry.lines().forEach(draft::furniture);
                return true;
            } else if (name.isEmpty() && Headings.isCategory(words)) {
                return category(entry, words);
            } else if (categories == 0) {
                entry.lines().forEach(draft::furniture);
                // A table whose only head is 事项名称 is read as one.
                boolean heads = CellHeads.meaning(words).equals(Optional.of(Column.NAME));
                return Headings.mayStandBelowTitle(words) || (heads && !(entry.whole() && words.endsWith("名称")));
            }
            return name(at, entry);
        }

        private boolean title(NameEntry entry, String words) {
            boolean fits = !draft.inList() || isListEnded();
            draft.list(Text.join(entry.lines()));
            categories = 0;
            items = 0;
            unsure = null;
            return fits && OF_NAMES.matcher(words).find();
        }

        private boolean isListEnded() {
            return categories >= FEWEST_CATEGORIES && ofCategory > 0 && name.isEmpty();
        }

        private boolean category(NameEntry entry, String words) {
            Matcher ordinal = ORDINAL.matcher(words);
            boolean next = ordinal.lookingAt() && Numeral.valueOf(ordinal.group(1)) == categories + 1;
            boolean fits = next && (categories == 0 || ofCategory > 0);
            draft.category(Text.join(entry.lines()));
            categories++;
            ofCategory = 0;
            unsure = null;
            return fits;
        }

        private boolean name(int at, NameEntry entry) {
            if (name.isEmpty() && CellHeads.meaning(entry.words()).isPresent()) {
                return false;
            }
            for (Text line : entry.lines()) {
                if (NumberedLine.of(line).isPresent() || HeadLine.is(line)) {
                    return false;
                }
            }
            place = place == null ? entry.place() : place.with(entry.place());
            name.addAll(entry.lines());
            if (!entry.ends() && at < lastName && entry.words().length() < longest - RAGGED) {
                broken = true;
            }
            if (entry.ends() || at == lastName) {
                Text text = Text.join(name);
                // Where a full line ends with a sentence, the next may go on with the same name.
                boolean mayGoOn = full.contains(at);
                boolean joined = broken;
                List<Doubt> doubts = Stream.of(
                                Optional.ofNullable(unsure), Optional.of(text).filter(words -> mayGoOn || joined))
                        .flatMap(Optional::stream)
                        .limit(1)
                        .map(words -> new Doubt(words, Column.NAME, Column.NAME, entry.place()))
                        .toList();
                Map<Column, List<Text>> cells = new EnumMap<>(Column.class);
                cells.put(Column.NAME, List.copyOf(name));
                draft.item(++items, cells, place, doubts);
                ofCategory++;
                name.clear();
                place = null;
                broken = false;
                unsure = mayGoOn ? text : null;
            }
            return true;
        }
    }
}
