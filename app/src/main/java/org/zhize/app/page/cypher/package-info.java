/** Statements that researchers write themselves; they can only read. */
@NullMarked
package org.zhize.app.page.cypher;

import org.jspecify.annotations.NullMarked;
