/** The network of departments, and what surrounds one department, township or topic: drawn, as tables, and for other programs. */
@NullMarked
package org.zhize.app.page.network;

import org.jspecify.annotations.NullMarked;
