/** Any file becomes a {@link org.zhize.document.Document}: lines of text and rows of cells, each character with its place. */
@NullMarked
package org.zhize.document;

import org.jspecify.annotations.NullMarked;
