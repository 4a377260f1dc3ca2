/** The page of the reports: what was made, what is scheduled, and what differs between two. */
@NullMarked
package org.zhize.app.page.report;

import org.jspecify.annotations.NullMarked;
