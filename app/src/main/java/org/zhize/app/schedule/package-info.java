/** Reports that make themselves: when, for whom, whither, and what became of each. */
@NullMarked
package org.zhize.app.schedule;

import org.jspecify.annotations.NullMarked;
