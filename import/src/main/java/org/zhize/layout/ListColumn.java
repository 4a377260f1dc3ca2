package org.zhize.layout;

/** A column that tells row by row whose list an item stands in: one table holds several lists then. */
public enum ListColumn {
    /** 清单类型: which of the three lists. */
    LIST,
    /** 乡镇: whose. */
    TOWNSHIP
}
