package org.zhize.typeset;

import java.util.Set;
import org.zhize.layout.Column;

/**
 * The paper of a document.
 *
 * @param lines how many lines a page has room for
 * @param splitsRows whether a row that no longer fits goes on on the next page, rather than moving there as a whole
 * @param repeatsCells whether number, name and departments stand again where a row goes on
 * @param centred the columns whose text stands in the middle of the row's height
 * @param breaker how lines are broken
 * @param pageNumber a format of the page's number and the number of pages, such as {@code 第%d页}; empty for none
 */
record PageStyle(
        int lines,
        boolean splitsRows,
        boolean repeatsCells,
        Set<Column> centred,
        LineBreaker breaker,
        String pageNumber) {

    PageStyle {
        centred = Set.copyOf(centred);
    }
}
