/**
 * What stands in a file: lines of text and rows of cells, each character with its place. {@link org.zhize.document.Transcript}
 * is where the formats, in the packages below, write it down.
 */
@NullMarked
package org.zhize.document;

import org.jspecify.annotations.NullMarked;
