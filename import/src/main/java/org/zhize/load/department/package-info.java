/** Finds out which department of a county a printed name means. */
@NullMarked
package org.zhize.load.department;

import org.jspecify.annotations.NullMarked;
