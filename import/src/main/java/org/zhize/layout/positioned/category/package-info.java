/**
 * Categories that stand once beside several rows, in their middle or at their top. In come sections divided into rows; out goes for
 * each {@link org.zhize.layout.positioned.category.MergedCategories the category of each of its rows}, and where it is in doubt.
 */
@NullMarked
package org.zhize.layout.positioned.category;

import org.jspecify.annotations.NullMarked;
