package org.zhize.typeset;

import org.zhize.dutylist.ListKind;

/** Which item of a document: numbers begin anew in each list. */
record ItemKey(ListKind list, int number) {}
