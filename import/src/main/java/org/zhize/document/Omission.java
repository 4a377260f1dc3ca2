package org.zhize.document;

import java.util.List;

/**
 * What a file holds, or seems to, and its document does not, because nobody can read it there.
 *
 * @param why why not
 * @param pages the pages it is on, from 1, in their order
 * @param beginning the first of it, if it is text
 */
public record Omission(Why why, List<Integer> pages, String beginning) {

    /** Why something is not read. */
    public enum Why {
        /** Pages are pictures of text. */
        PICTURE,
        /** Text is drawn where nobody sees it: beyond the page, cut off, painted over or in the colour of the page. */
        HIDDEN
    }

    /** Keeps its own copy of the pages. */
    public Omission {
        pages = List.copyOf(pages);
    }
}
