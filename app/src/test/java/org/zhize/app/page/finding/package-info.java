@NullMarked
package org.zhize.app.page.finding;

import org.jspecify.annotations.NullMarked;
