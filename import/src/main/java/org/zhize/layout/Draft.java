package org.zhize.layout;

import java.util.List;
import java.util.stream.Stream;
import org.zhize.document.Text;

/**
 * A whole document as the layout gives it.
 *
 * @param titles what stands before the first list: the document's own title, lines that name the township
 * @param lists the lists in printed order
 * @param furniture column heads, page numbers, page headers: text that belongs to no item
 * @param others cells of columns that are certainly none of an item's
 */
public record Draft(List<Text> titles, List<DraftList> lists, List<Text> furniture, List<OtherCell> others) {

    /** Keeps its own copies of the lists. */
    public Draft {
        titles = List.copyOf(titles);
        lists = List.copyOf(lists);
        furniture = List.copyOf(furniture);
        others = List.copyOf(others);
    }

    /** A document in which no column is known to be of other matters. */
    public Draft(List<Text> titles, List<DraftList> lists, List<Text> furniture) {
        this(titles, lists, furniture, List.of());
    }

    /** The same document with more text that belongs to no item. */
    public Draft withFurniture(List<Text> more) {
        return new Draft(
                titles, lists, Stream.concat(furniture.stream(), more.stream()).toList(), others);
    }
}
