/** The lines of running text, the pieces that a row is made of, and what their words tell by themselves. */
@NullMarked
package org.zhize.layout.running.line;

import org.jspecify.annotations.NullMarked;
