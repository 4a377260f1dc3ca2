/** Where each list begins and ends, and which lines stand on every page. */
@NullMarked
package org.zhize.layout.running.section;

import org.jspecify.annotations.NullMarked;
