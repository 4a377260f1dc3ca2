package org.zhize.layout;

/** The columns of duty lists, by what stands in them rather than by how their heads word it. */
public enum Column {
    /** 序号. */
    NUMBER,
    /** 事项类别: the category, where it is a column and not a heading. */
    CATEGORY,
    /** 事项名称. */
    NAME,
    /** 对应上级部门, 牵头部门, 承接部门: departments and nothing else. */
    DEPARTMENTS,
    /** 上级部门职责（含提供的履职保障）. */
    DEPARTMENT_DUTIES,
    /** 乡镇配合职责. */
    TOWNSHIP_DUTIES,
    /** 工作方式, in a column of its own. */
    METHOD,
    /** 承接部门及工作方式: departments and method in one cell. */
    DEPARTMENTS_AND_METHOD
}
