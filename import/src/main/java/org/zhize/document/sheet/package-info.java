/** Spreadsheets, XLSX and XLS. */
@NullMarked
package org.zhize.document.sheet;

import org.jspecify.annotations.NullMarked;
