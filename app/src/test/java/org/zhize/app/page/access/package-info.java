@NullMarked
package org.zhize.app.page.access;

import org.jspecify.annotations.NullMarked;
