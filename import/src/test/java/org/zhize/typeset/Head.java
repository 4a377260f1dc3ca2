package org.zhize.typeset;

import org.zhize.layout.Column;

/**
 * The head of a column.
 *
 * @param column what stands in the column
 * @param words how this document calls it
 * @param width width of the column in half-width characters
 */
record Head(Column column, String words, int width) {}
