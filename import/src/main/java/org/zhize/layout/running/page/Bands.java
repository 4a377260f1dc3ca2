package org.zhize.layout.running.page;

/** What is done with bands: lines of a page that may have cells of several rows and columns, from the top of the page to its bottom. */
public enum Bands {
    /** They are taken for blocks of cells below one another. */
    LEFT,
    /** They are taken apart where they look like rows then. */
    APART
}
