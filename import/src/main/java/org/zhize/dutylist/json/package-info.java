/** Duty lists as {@code duty-list/1} JSON Lines. */
@NullMarked
package org.zhize.dutylist.json;

import org.jspecify.annotations.NullMarked;
