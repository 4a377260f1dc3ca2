package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.dutylist.cell.FragmentText;
import org.zhize.layout.Column;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;
import org.zhize.layout.Fragment;

/**
 * A list that a document prints twice, word for word, is one list.
 *
 * @param parts the parts of the list without its copy
 * @param copy what the copy says, title and headings included
 * @param place where the copy begins; empty if there is none
 */
record ListCopies(List<DraftList> parts, List<Text> copy, Optional<Place> place) {

    /** Two items that say the same may be a mistake in a list; so many are the list once more. */
    private static final int FEWEST = 2;

    static ListCopies of(List<DraftList> parts) {
        List<DraftItem> items = parts.stream().flatMap(DraftList::items).toList();
        int half = items.size() / 2;
        if (half < FEWEST
                || items.size() % 2 > 0
                || !areCopies(items.subList(0, half), items.subList(half, 2 * half))) {
            return new ListCopies(parts, List.of(), Optional.empty());
        }
        Place place = items.get(half).fragments().get(0).place();
        return new Cut(half).apply(parts, place);
    }

    private static boolean areCopies(List<DraftItem> one, List<DraftItem> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).number() != other.get(i).number()
                    || !texts(one.get(i)).equals(texts(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static Map<Column, String> texts(DraftItem item) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            List<List<Text>> cells = item.fragments().stream()
                    .map(fragment -> fragment.lines(column))
                    .filter(lines -> !lines.isEmpty())
                    .toList();
            if (!cells.isEmpty()) {
                texts.put(
                        column,
                        FragmentText.comparable(FragmentText.merge(cells).lines()));
            }
        }
        return texts;
    }

    /** Keeps the first items of a list, and gathers what the others and their headings say. */
    private static final class Cut {
        private final List<DraftList> kept = new ArrayList<>();
        private final List<Text> copy = new ArrayList<>();
        private int left;

        Cut(int items) {
            left = items;
        }

        ListCopies apply(List<DraftList> parts, Place place) {
            for (DraftList part : parts) {
                if (left == 0) {
                    part.title().ifPresent(copy::add);
                }
                boolean begins = left > 0;
                List<DraftCategory> categories = new ArrayList<>();
                part.categories().forEach(category -> cut(category, categories));
                if (begins) {
                    kept.add(new DraftList(part.title(), categories, part.mixed()));
                }
            }
            return new ListCopies(kept, copy, Optional.of(place));
        }

        private void cut(DraftCategory category, List<DraftCategory> categories) {
            int here = Math.min(left, category.items().size());
            if (left > 0) {
                categories.add(
                        new DraftCategory(category.heading(), category.items().subList(0, here)));
            } else {
                category.heading().ifPresent(copy::add);
            }
            left -= here;
            for (DraftItem item :
                    category.items().subList(here, category.items().size())) {
                for (Fragment fragment : item.fragments()) {
                    fragment.cells().values().forEach(copy::addAll);
                }
            }
        }
    }
}
