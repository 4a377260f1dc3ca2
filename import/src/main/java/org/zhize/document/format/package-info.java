/** What every file format needs to know: the bytes of a file, and what kind of container they are. */
@NullMarked
package org.zhize.document.format;

import org.jspecify.annotations.NullMarked;
