/** Tests of what printed names of departments mean. */
@NullMarked
package org.zhize.load.department;

import org.jspecify.annotations.NullMarked;
