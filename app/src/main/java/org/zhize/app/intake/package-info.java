/** Documents on their way into the graph, with what is known beside them: what the command line and the page have in common. */
@NullMarked
package org.zhize.app.intake;

import org.jspecify.annotations.NullMarked;
