/** Pages of a PDF: glyphs and rules become lines, words and the cells of ruled tables. */
@NullMarked
package org.zhize.document.pdf;

import org.jspecify.annotations.NullMarked;
