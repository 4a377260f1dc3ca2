/** Tests of what Neo4j Browser loads. */
@org.jspecify.annotations.NullMarked
package org.zhize.app.page.browser;
