/** Pages taken apart: what stands above and below their tables, the heads of these, and their lines in blocks. */
@NullMarked
package org.zhize.layout.running.page.region;

import org.jspecify.annotations.NullMarked;
