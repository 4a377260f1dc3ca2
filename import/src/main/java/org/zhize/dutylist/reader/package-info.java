/** From a file to the duty lists in it, with everything that is doubtful about them. */
@NullMarked
package org.zhize.dutylist.reader;

import org.jspecify.annotations.NullMarked;
