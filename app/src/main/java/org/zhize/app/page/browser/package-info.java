/** What makes Neo4j Browser a researcher's desk: a style, saved queries and a guide, served for Browser to load. */
@NullMarked
package org.zhize.app.page.browser;

import org.jspecify.annotations.NullMarked;
