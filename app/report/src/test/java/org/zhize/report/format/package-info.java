@NullMarked
package org.zhize.report.format;

import org.jspecify.annotations.NullMarked;
