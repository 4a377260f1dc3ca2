/**
 * What a page prints around its table, and in which order its lines are read. In come the lines of a document as they stand on its
 * pages; out go those that may be of tables, of one column of rows below the other, without the stamps and footers of each page and
 * without what a page says again where it was cut.
 */
@NullMarked
package org.zhize.layout.positioned.page;

import org.jspecify.annotations.NullMarked;
