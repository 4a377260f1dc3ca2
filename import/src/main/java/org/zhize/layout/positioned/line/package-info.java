/**
 * The words of each line, given to the columns that they stand in. In come stretches of rows with the gutters between their
 * columns; out go {@link org.zhize.layout.positioned.line.SplitLine lines split into cells}, with a doubt where a word may be of
 * another column, and which of them may have been torn apart or have changed places.
 */
@NullMarked
package org.zhize.layout.positioned.line;

import org.jspecify.annotations.NullMarked;
