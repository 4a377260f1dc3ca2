/** Tests of what notebooks draw. */
@NullMarked
package org.zhize.notebook;

import org.jspecify.annotations.NullMarked;
