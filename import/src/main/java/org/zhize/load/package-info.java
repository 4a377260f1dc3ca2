/** Writes duty lists into the graph. */
@NullMarked
package org.zhize.load;

import org.jspecify.annotations.NullMarked;
