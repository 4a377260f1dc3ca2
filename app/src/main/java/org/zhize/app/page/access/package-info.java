/** Who may do what on a page that others reach. */
@NullMarked
package org.zhize.app.page.access;

import org.jspecify.annotations.NullMarked;
