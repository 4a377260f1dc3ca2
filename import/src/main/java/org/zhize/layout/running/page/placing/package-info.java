/** Where the blocks of a page stand, and their lines written down as it says; how long that may be looked for. */
@NullMarked
package org.zhize.layout.running.page.placing;

import org.jspecify.annotations.NullMarked;
