/** Where each category and each item of a list begins. */
@NullMarked
package org.zhize.layout.running.outline;

import org.jspecify.annotations.NullMarked;
