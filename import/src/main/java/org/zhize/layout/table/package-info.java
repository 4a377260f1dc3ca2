/**
 * Tables of which the source itself tells the cells apart. {@code BrokenRows} and {@code
 * MergedColumn} first undo what the ends of pages did to them.
 */
@NullMarked
package org.zhize.layout.table;

import org.jspecify.annotations.NullMarked;
