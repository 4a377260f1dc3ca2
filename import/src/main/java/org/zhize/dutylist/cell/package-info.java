/** What the text of an item's cells says: names of departments, clauses and whose they are, marks of abolition. */
@NullMarked
package org.zhize.dutylist.cell;

import org.jspecify.annotations.NullMarked;
