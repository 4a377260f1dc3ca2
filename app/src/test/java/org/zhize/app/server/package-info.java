/** Tests of the package. */
@NullMarked
package org.zhize.app.server;

import org.jspecify.annotations.NullMarked;
