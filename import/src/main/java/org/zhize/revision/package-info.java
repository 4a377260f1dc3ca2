/** What changed between two editions of a township's lists. */
@NullMarked
package org.zhize.revision;

import org.jspecify.annotations.NullMarked;
