/** The life of the embedded server: its data folder, its process and who may use it. */
@NullMarked
package org.zhize.app.server;

import org.jspecify.annotations.NullMarked;
