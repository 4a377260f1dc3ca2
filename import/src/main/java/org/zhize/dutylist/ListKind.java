package org.zhize.dutylist;

/** The three lists every township has. */
public enum ListKind {
    /** 基本履职事项清单: what the township does itself. */
    BASIC("基本履职"),
    /** 配合履职事项清单: what it helps a county department with. */
    COORDINATED("配合履职"),
    /** 上级部门收回事项清单: what county departments take back. */
    RECLAIMED("上级部门收回");

    private final String printed;

    ListKind(String printed) {
        this.printed = printed;
    }

    /** The words by which documents call the list. */
    public String printed() {
        return printed;
    }
}
