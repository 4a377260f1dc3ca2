/** The duty lists themselves: what was read, where it stands, and what is doubtful about it. */
@NullMarked
package org.zhize.dutylist;

import org.jspecify.annotations.NullMarked;
