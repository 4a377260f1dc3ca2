/** What a planner considers: whether a duty may be put on a list, and what moving duties would change. Nothing is written. */
@NullMarked
package org.zhize.app.page.proposal;

import org.jspecify.annotations.NullMarked;
