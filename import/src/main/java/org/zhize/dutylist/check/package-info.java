/** A reading as a page to check by eye: the source beside the items. */
@NullMarked
package org.zhize.dutylist.check;

import org.jspecify.annotations.NullMarked;
