package org.zhize.layout.running;

/**
 * What the rows of a list have taught about one of its columns.
 *
 * @param capacity width of its full lines in ems; 0 while unknown
 * @param closed share of its cells that end with closing punctuation
 */
record ColumnProfile(double capacity, double closed) {

    /** Nothing is known yet. */
    static final ColumnProfile UNKNOWN = new ColumnProfile(0, 0.5);
}
