/** Bands, which hold parts of several rows from the top to the bottom: their columns, their rows and their cells. */
@NullMarked
package org.zhize.layout.running.page.band;

import org.jspecify.annotations.NullMarked;
