/** Puts the lines of pages that give one column after the other, or parts of columns, into the order of their rows. */
@NullMarked
package org.zhize.layout.running.page;

import org.jspecify.annotations.NullMarked;
