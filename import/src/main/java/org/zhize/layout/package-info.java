/** Finds the rows of the three lists in a document, however it is laid out. */
@NullMarked
package org.zhize.layout;

import org.jspecify.annotations.NullMarked;
