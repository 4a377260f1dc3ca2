package org.zhize.layout.positioned.row;

/** Where cells stand in their rows. */
public enum RowStyle {
    /** All at the top. */
    TOP,
    /** All in the middle. */
    MIDDLE,
    /** Number, name and departments in the middle, what is longer at the top. */
    SHORT_MIDDLE,
    /** The number in the middle, all else at the top. */
    NUMBER_MIDDLE
}
