/** Tests of the way into the graph, against a real database. */
@NullMarked
package org.zhize.embedding;

import org.jspecify.annotations.NullMarked;
