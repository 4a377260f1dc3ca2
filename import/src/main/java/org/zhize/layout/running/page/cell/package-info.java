/** Pages that give their cells of one line first, row by row, and those of several lines behind them. */
@NullMarked
package org.zhize.layout.running.page.cell;

import org.jspecify.annotations.NullMarked;
