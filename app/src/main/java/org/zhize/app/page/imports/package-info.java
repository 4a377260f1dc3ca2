/** Documents that somebody brings to the page: read, shown, taken into the graph once they say so, and out of it again. */
@NullMarked
package org.zhize.app.page.imports;

import org.jspecify.annotations.NullMarked;
