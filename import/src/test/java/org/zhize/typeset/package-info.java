/** Puts duty lists on paper the way counties do, and remembers what it wrote where. */
@NullMarked
package org.zhize.typeset;

import org.jspecify.annotations.NullMarked;
