/** Any file becomes a {@link org.zhize.document.Document}: what it is, its content tells. */
@NullMarked
package org.zhize.document.reader;

import org.jspecify.annotations.NullMarked;
