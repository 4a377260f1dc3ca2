/** Tests of the graph's model and of the connection, against a real database. */
@NullMarked
package org.zhize.graph;

import org.jspecify.annotations.NullMarked;
