/** Holds each list against itself: numbers, counts, clauses, and the habits of the list that an item departs from. */
@NullMarked
package org.zhize.dutylist.scrutiny;

import org.jspecify.annotations.NullMarked;
