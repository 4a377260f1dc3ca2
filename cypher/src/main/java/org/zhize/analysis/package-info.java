/**
 * The catalog of analyses: reads the {@code .cypher} files, runs them without the power to change anything, and writes
 * what they find.
 */
@NullMarked
package org.zhize.analysis;

import org.jspecify.annotations.NullMarked;
