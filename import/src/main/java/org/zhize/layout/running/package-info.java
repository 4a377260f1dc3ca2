/**
 * Lists as running text without positions: the cells of a row follow one another as blocks of lines, with no separator,
 * as the text layer of a printed table has them. The packages below in the order in which they are asked: {@code line}, {@code
 * section}, {@code outline}, {@code row}, {@code doubt}.
 */
@NullMarked
package org.zhize.layout.running;

import org.jspecify.annotations.NullMarked;
