/** The embedded Neo4j, run as a process of its own. */
@NullMarked
package org.zhize.server;

import org.jspecify.annotations.NullMarked;
