/** The graph for notebooks: questions answered as data frames, and data frames drawn as tables and pictures. */
@NullMarked
package org.zhize.notebook;

import org.jspecify.annotations.NullMarked;
