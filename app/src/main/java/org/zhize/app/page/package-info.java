/** The page that {@code zhize up} serves, by Spring Boot. */
@NullMarked
package org.zhize.app.page;

import org.jspecify.annotations.NullMarked;
