/** Benchmarks: what Zhize does, measured beside other ways to get at the same. */
@NullMarked
package org.zhize.bench;

import org.jspecify.annotations.NullMarked;
