/** The catalog of analyses as pages: each with its form, table, chart and Cypher. */
@NullMarked
package org.zhize.app.page.catalog;

import org.jspecify.annotations.NullMarked;
