/** What a plan would change: the workloads of a county's departments and townships before and after a set of moves. */
@NullMarked
package org.zhize.whatif;

import org.jspecify.annotations.NullMarked;
