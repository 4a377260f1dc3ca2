package org.zhize.layout;

/** The columns of duty lists, by what stands in them rather than by how their heads word it. */
public enum Column {
    /** 序号. */
    NUMBER("序号"),
    /** 事项类别: the category, where it is a column and not a heading. */
    CATEGORY("事项类别"),
    /** 事项名称. */
    NAME("事项名称"),
    /** 对应上级部门, 牵头部门, 承接部门: departments and nothing else. */
    DEPARTMENTS("对应部门"),
    /** 牵头部门, where the other departments have a column of their own. */
    LEAD_DEPARTMENTS("牵头部门"),
    /** 上级部门职责（含提供的履职保障）. */
    DEPARTMENT_DUTIES("上级部门职责"),
    /** 履职保障, in a column of its own. */
    GUARANTEE("履职保障"),
    /** 乡镇配合职责. */
    TOWNSHIP_DUTIES("配合职责"),
    /** 工作方式, in a column of its own. */
    METHOD("工作方式"),
    /** 承接部门及工作方式: departments and method in one cell. */
    DEPARTMENTS_AND_METHOD("承接部门及工作方式"),
    /** 备注, 法律依据: says nothing of what is read of an item, so that its text is left over. */
    OTHER("其他栏目");

    private final String printed;

    Column(String printed) {
        this.printed = printed;
    }

    /** Whether it holds names of departments and nothing else. */
    public boolean isOfDepartments() {
        return this == DEPARTMENTS || this == LEAD_DEPARTMENTS;
    }

    /** The words by which most documents head the column. */
    public String printed() {
        return printed;
    }
}
