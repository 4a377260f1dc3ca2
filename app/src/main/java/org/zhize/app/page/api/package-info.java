/** The REST interface below {@code /api}: what the page shows, for programs. */
@NullMarked
package org.zhize.app.page.api;

import org.jspecify.annotations.NullMarked;
