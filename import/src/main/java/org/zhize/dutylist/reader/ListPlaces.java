package org.zhize.dutylist.reader;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;

/** Which list, and which of its items, a place of a document lies in. */
final class ListPlaces {

    private final TreeMap<Position, ListKind> starts = new TreeMap<>();
    private final TreeMap<Position, DutyItem> items = new TreeMap<>();

    /**
     * The places of lists.
     *
     * @param titles where lists begin that have a title
     * @param lists the lists with their items
     */
    ListPlaces(Map<Position, ListKind> titles, List<DutyList> lists) {
        starts.putAll(titles);
        for (DutyList list : lists) {
            for (DutyItem item : list.items()) {
                starts.put(item.place().from(), list.kind());
                items.put(item.place().from(), item);
            }
        }
    }

    /** The list that a place lies in; empty before the first one. */
    Optional<ListKind> list(Place place) {
        return Optional.ofNullable(starts.floorEntry(place.from())).map(Map.Entry::getValue);
    }

    /** The number of the item that a place lies in; empty between two items. */
    OptionalInt item(Place place) {
        return Optional.ofNullable(items.floorEntry(place.from()))
                .map(Map.Entry::getValue)
                .filter(item -> item.place().to().compareTo(place.from()) >= 0)
                .map(item -> OptionalInt.of(item.number()))
                .orElse(OptionalInt.empty());
    }

    /** Whether text is the category of the items beside it once more, as a sheet prints a merged cell that goes on over pages. */
    boolean repeatsCategory(Text text, Place place) {
        return Stream.of(items.floorEntry(place.from()), items.higherEntry(place.from()))
                .filter(Objects::nonNull)
                .flatMap(beside -> beside.getValue().category().stream())
                .anyMatch(category -> category.equals(text.squeezed()));
    }
}
