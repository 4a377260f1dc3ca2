@NullMarked
package org.zhize.analysis;

import org.jspecify.annotations.NullMarked;
