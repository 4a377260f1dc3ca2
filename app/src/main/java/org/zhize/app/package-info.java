/** The application: command line, page and the life of the embedded server. */
@NullMarked
package org.zhize.app;

import org.jspecify.annotations.NullMarked;
