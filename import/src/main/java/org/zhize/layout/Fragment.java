package org.zhize.layout;

import java.util.List;
import java.util.Map;
import org.zhize.document.Place;
import org.zhize.document.Text;

/**
 * The part of an item's row that stands on one page.
 *
 * @param cells the lines of each column, from top to bottom; a column without text is absent
 * @param place where it stands
 */
public record Fragment(Map<Column, List<Text>> cells, Place place) {

    /** Keeps its own copy of the cells. */
    public Fragment {
        cells = Map.copyOf(cells);
    }

    /** The lines of a column, none if it has no text here. */
    public List<Text> lines(Column column) {
        return cells.getOrDefault(column, List.of());
    }
}
