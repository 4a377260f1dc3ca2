/** Whose lists they are and since when: by what the document prints, and by the manifest beside it. */
@NullMarked
package org.zhize.dutylist.identity;

import org.jspecify.annotations.NullMarked;
