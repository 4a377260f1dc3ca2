/** The pages of findings and of the items they lead to. */
@NullMarked
package org.zhize.app.page.finding;

import org.jspecify.annotations.NullMarked;
