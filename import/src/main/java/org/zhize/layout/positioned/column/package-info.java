/**
 * The columns of a table: the heads above them, and the gutters between them. In come the lines of a document, and those of the
 * pages below heads; out go {@link org.zhize.layout.positioned.column.HeadBlock heads} with what each means, and {@link
 * org.zhize.layout.positioned.column.Gutters where the columns end}.
 */
@NullMarked
package org.zhize.layout.positioned.column;

import org.jspecify.annotations.NullMarked;
