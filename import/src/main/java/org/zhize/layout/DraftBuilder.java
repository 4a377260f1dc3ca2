package org.zhize.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zhize.document.Place;
import org.zhize.document.Text;

/** Puts a {@link Draft} together in reading order. */
public final class DraftBuilder {

    private final List<Text> titles = new ArrayList<>();
    private final List<DraftList> lists = new ArrayList<>();
    private final List<Text> furniture = new ArrayList<>();
    private final List<OtherCell> others = new ArrayList<>();

    private @Nullable Text listTitle;
    private boolean inList;
    private final List<DraftCategory> categories = new ArrayList<>();
    private @Nullable Text heading;
    private final List<DraftItem> items = new ArrayList<>();
    private final List<Fragment> fragments = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private int number;
    private boolean shares;

    /** Something that names the document or its township. */
    public void title(Text text) {
        titles.add(text);
    }

    /** Something that belongs to no item. */
    public void furniture(Text text) {
        furniture.add(text);
    }

    /** A cell of a column that is none of an item's. */
    public void other(OtherCell cell) {
        others.add(cell);
    }

    /** Begins a list; the one before ends. */
    public void list(@Nullable Text title) {
        endList();
        listTitle = title;
        inList = true;
    }

    /** Begins a category of the current list. */
    public void category(Text text) {
        endCategory();
        heading = text;
    }

    /** Begins an item of the current category. */
    public void item(int printedNumber, Map<Column, List<Text>> cells, Place place, List<Doubt> doubts) {
        endItem();
        number = printedNumber;
        continuation(cells, place, doubts);
    }

    /** The current item has the departments of the one before, as one cell holds those of both. */
    public void sharesDepartments() {
        shares = true;
    }

    /** Goes on with the current item. */
    public void continuation(Map<Column, List<Text>> cells, Place place, List<Doubt> more) {
        fragments.add(new Fragment(cells, place));
        doubts.addAll(more);
    }

    /** Whether a list has begun. */
    public boolean inList() {
        return inList;
    }

    /** The number of the item that was begun last in this list. */
    public OptionalInt currentNumber() {
        return fragments.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Everything so far; the builder is not used any more. */
    public Draft draft() {
        endList();
        return new Draft(titles, lists, furniture, others);
    }

    private void endList() {
        endCategory();
        if (inList && !(categories.isEmpty() && listTitle == null)) {
            lists.add(new DraftList(Optional.ofNullable(listTitle), categories));
        }
        categories.clear();
        listTitle = null;
        inList = false;
    }

    private void endCategory() {
        endItem();
        if (heading != null || !items.isEmpty()) {
            categories.add(new DraftCategory(Optional.ofNullable(heading), items));
        }
        heading = null;
        items.clear();
    }

    private void endItem() {
        if (!fragments.isEmpty()) {
            items.add(new DraftItem(number, fragments, doubts, shares));
        }
        fragments.clear();
        doubts.clear();
        shares = false;
    }
}
