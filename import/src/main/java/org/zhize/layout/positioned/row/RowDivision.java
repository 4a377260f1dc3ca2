package org.zhize.layout.positioned.row;

import java.util.List;

/**
 * A division of lines into rows.
 *
 * @param starts index of the first line of each numbered row; lines before the first continue an earlier row
 * @param price how badly it fits
 * @param doubtful indexes of the starts that could as well be elsewhere
 */
public record RowDivision(List<Integer> starts, double price, List<Integer> doubtful) {}
