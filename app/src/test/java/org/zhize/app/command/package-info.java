/** Tests of the package. */
@NullMarked
package org.zhize.app.command;

import org.jspecify.annotations.NullMarked;
