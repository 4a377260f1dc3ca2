package org.zhize.document.pdf;

/**
 * A straight line drawn on a page, horizontal or vertical, in points from the upper left corner.
 *
 * @param at how far down the page a horizontal line is, or how far right a vertical one
 * @param from where it begins
 * @param to where it ends
 */
record Rule(double at, double from, double to) {

    /** Whether the rule passes the place, give or take the width of a pen. */
    boolean covers(double place, double slack) {
        return from - slack <= place && place <= to + slack;
    }

    /** Whether a parallel rule begins and ends as this one does. */
    boolean isBeside(Rule other, double slack) {
        return Math.abs(from - other.from) <= slack && Math.abs(to - other.to) <= slack;
    }
}
