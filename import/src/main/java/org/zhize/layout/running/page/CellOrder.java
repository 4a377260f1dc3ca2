package org.zhize.layout.running.page;

/** In what order pages are taken to give their cells. */
public enum CellOrder {
    /** In blocks of cells below one another. */
    BLOCKS,
    /** The same, with lines that may have cells of several rows and columns taken apart where they look like rows then. */
    BANDS,
    /** Those of one line row by row, and then those of several lines row by row. */
    SHORT_FIRST;

    /** Whether it takes as long to put pages in order by it as by {@link #BLOCKS}, or longer. */
    public boolean isCostly() {
        return this != SHORT_FIRST;
    }
}
