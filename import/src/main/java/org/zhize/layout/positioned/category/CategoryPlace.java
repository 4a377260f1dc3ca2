package org.zhize.layout.positioned.category;

/** Where the name of a category stands among its rows. */
enum CategoryPlace {
    /** In the first of its rows, or right below its upper edge. */
    TOP,
    /** In the middle of its rows, and where a page cuts them at their top. */
    TOP_OF_PAGE,
    /** In the middle of what a page has of its rows. */
    MIDDLE_OF_PAGE,
    /** In the middle of what a page has of its rows, or at their top where it cuts them. */
    MIDDLE,
    /** In the middle of all its rows, on whichever page that is. */
    MIDDLE_OF_ALL,
    /** At the bottom of what the first page has of its rows, as a name set on its side does that begins there. */
    BOTTOM
}
