/** What may be wrong about the rows that were read, and why. */
@NullMarked
package org.zhize.layout.running.doubt;

import org.jspecify.annotations.NullMarked;
