/** What the kernel of the notebooks does wrong, mended, until a version of it is published that needs none of this. */
@NullMarked
package org.rapaio.jupyter.kernel.channels;

import org.jspecify.annotations.NullMarked;
