/** Tests of the package. */
@NullMarked
package org.zhize.app.schedule;

import org.jspecify.annotations.NullMarked;
