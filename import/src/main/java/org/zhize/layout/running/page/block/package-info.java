/** Pages that give column after column: the row and the columns of each of their blocks, at the least cost. */
@NullMarked
package org.zhize.layout.running.page.block;

import org.jspecify.annotations.NullMarked;
