@NullMarked
package org.zhize.app.page;

import org.jspecify.annotations.NullMarked;
