/**
 * Tables without rules, whose columns only stand side by side: pages of a PDF, and text laid out with blanks. What stands where
 * tells its columns, and what every column says and where it stands tells its rows.
 */
@NullMarked
package org.zhize.layout.positioned;

import org.jspecify.annotations.NullMarked;
