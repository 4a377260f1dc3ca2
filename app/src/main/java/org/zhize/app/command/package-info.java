/** The command line: what each command does, says and ends with. */
@NullMarked
package org.zhize.app.command;

import org.jspecify.annotations.NullMarked;
