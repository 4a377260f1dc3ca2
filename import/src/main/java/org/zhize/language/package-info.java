/** What packages say to a person, in the person's language. */
@NullMarked
package org.zhize.language;

import org.jspecify.annotations.NullMarked;
