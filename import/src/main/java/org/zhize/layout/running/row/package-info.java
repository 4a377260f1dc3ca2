/** Divides the lines of an item among its cells, in the way that costs least by what the list as a whole looks like. */
@NullMarked
package org.zhize.layout.running.row;

import org.jspecify.annotations.NullMarked;
