/** Exports of a real database. */
@NullMarked
package org.zhize.export;

import org.jspecify.annotations.NullMarked;
