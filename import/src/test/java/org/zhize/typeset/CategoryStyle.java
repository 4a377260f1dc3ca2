package org.zhize.typeset;

/** How a document tells the category of its items. */
enum CategoryStyle {
    /** 一、党的建设. */
    HEADING,
    /** 一、党的建设（5项）. */
    COUNTED_HEADING,
    /** In a column of its own. */
    COLUMN
}
