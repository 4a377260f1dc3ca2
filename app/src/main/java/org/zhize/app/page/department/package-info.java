/** The pages of departments. */
@NullMarked
package org.zhize.app.page.department;

import org.jspecify.annotations.NullMarked;
