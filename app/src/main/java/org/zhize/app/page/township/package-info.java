/** The pages of townships, their lists and the comparison of them. */
@NullMarked
package org.zhize.app.page.township;

import org.jspecify.annotations.NullMarked;
