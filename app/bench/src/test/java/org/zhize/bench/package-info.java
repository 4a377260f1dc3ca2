/** Tests of the package. */
@NullMarked
package org.zhize.bench;

import org.jspecify.annotations.NullMarked;
