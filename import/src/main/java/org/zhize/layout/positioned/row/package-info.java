/**
 * With which line each row begins and ends. In come the stretches between two headings, page by page; out goes each {@link
 * org.zhize.layout.positioned.row.PositionedSection section} with its lines, the numbers or the repeated categories that tell its
 * rows, and its {@link org.zhize.layout.positioned.row.RowDivision division into rows} in every style of laying them out.
 */
@NullMarked
package org.zhize.layout.positioned.row;

import org.jspecify.annotations.NullMarked;
