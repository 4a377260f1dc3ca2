/** The forms of a report: a page, a PDF file, a workbook and JSON. */
@NullMarked
package org.zhize.report.format;

import org.jspecify.annotations.NullMarked;
