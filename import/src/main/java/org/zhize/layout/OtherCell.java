package org.zhize.layout;

import java.util.List;
import org.zhize.document.Text;

/**
 * A cell of a column that says nothing of what is read of an item, such as 法律依据 and 备注.
 *
 * @param head the head of its column, without white space
 * @param lines its words, from top to bottom
 */
public record OtherCell(String head, List<Text> lines) {

    /** Keeps its own copy of the lines. */
    public OtherCell {
        lines = List.copyOf(lines);
    }
}
