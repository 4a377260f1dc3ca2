/** Items one below the other without columns: cards whose texts have labels, and numbered paragraphs. */
@NullMarked
package org.zhize.layout.card;

import org.jspecify.annotations.NullMarked;
