/** The application as its users see it. */
@NullMarked
package org.zhize.app;

import org.jspecify.annotations.NullMarked;
