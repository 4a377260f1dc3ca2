/**
 * What pages consist of from top to bottom. In come the lines of a document and the heads of its tables; out go {@link
 * org.zhize.layout.positioned.block.PositionedBlock blocks}: titles, heads, categories that stand between rows, totals, and the
 * stretches of rows between them. Categories that stand beside rows are parts of a stretch.
 */
@NullMarked
package org.zhize.layout.positioned.block;

import org.jspecify.annotations.NullMarked;
