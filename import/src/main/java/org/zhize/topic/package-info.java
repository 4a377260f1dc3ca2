/** Finds the same duty across townships and lists: reads a row as subject and action, and groups rows into topics. */
@NullMarked
package org.zhize.topic;

import org.jspecify.annotations.NullMarked;
