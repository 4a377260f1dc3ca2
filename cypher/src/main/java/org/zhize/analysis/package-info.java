/** The catalog of analyses: reads the {@code .cypher} files and runs them. */
@NullMarked
package org.zhize.analysis;

import org.jspecify.annotations.NullMarked;
