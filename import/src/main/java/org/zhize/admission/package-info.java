/** May a proposed duty be put on a township's list? Asks the graph which duties are the same or near, and whose they are. */
@NullMarked
package org.zhize.admission;

import org.jspecify.annotations.NullMarked;
