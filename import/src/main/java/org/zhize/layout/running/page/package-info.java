/**
 * Puts the lines of pages that give one column after the other, or parts of columns, into the order of their rows.
 *
 * <p>The packages below it read in this order: {@code region} takes the pages apart and {@code placing} says where what is found
 * there may stand, for each of the orders in which programs give cells, {@code block}, {@code band} and {@code cell}. Which of them
 * the pages of a list have is decided here.
 */
@NullMarked
package org.zhize.layout.running.page;

import org.jspecify.annotations.NullMarked;
