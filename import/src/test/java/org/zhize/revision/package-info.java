/** Tests of the way into the graph, against a real database. */
@NullMarked
package org.zhize.revision;

import org.jspecify.annotations.NullMarked;
