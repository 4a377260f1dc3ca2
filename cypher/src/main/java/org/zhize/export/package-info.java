/** Writes the whole graph in forms that other tools read. */
@NullMarked
package org.zhize.export;

import org.jspecify.annotations.NullMarked;
