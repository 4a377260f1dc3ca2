/** The report on workload distribution: what the analyses say of one day, kept so that two days can be compared. */
@NullMarked
package org.zhize.report;

import org.jspecify.annotations.NullMarked;
