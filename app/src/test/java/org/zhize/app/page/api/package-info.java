/** Tests of what programs ask. */
@org.jspecify.annotations.NullMarked
package org.zhize.app.page.api;
