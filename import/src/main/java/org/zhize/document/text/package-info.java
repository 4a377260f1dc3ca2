/** Files of text: plain, as values set apart by commas or tabs, and as HTML. */
@NullMarked
package org.zhize.document.text;

import org.jspecify.annotations.NullMarked;
