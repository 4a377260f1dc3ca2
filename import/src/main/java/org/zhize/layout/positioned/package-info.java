/**
 * Tables without rules, whose columns only stand side by side: pages of a PDF, and text laid out with blanks. What stands where
 * tells its columns, and what every column says and where it stands tells its rows. The packages below in the order in which they
 * are asked: {@code page}, {@code column}, {@code block}, {@code line}, {@code row}, {@code category}; here their rows are made of
 * cells, which are read as those of a table with rules.
 */
@NullMarked
package org.zhize.layout.positioned;

import org.jspecify.annotations.NullMarked;
