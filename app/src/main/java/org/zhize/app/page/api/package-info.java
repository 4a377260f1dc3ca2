/** What all of the REST interface below {@code /api} has in common: pages of rows, problem details, and its description. */
@NullMarked
package org.zhize.app.page.api;

import org.jspecify.annotations.NullMarked;
