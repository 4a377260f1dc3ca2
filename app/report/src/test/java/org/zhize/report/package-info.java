@NullMarked
package org.zhize.report;

import org.jspecify.annotations.NullMarked;
