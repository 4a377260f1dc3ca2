/** The graph: its declared model, its schema migrations and the connection to it. */
@NullMarked
package org.zhize.graph;

import org.jspecify.annotations.NullMarked;
