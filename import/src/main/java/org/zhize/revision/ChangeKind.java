package org.zhize.revision;

/** In which way a duty differs between two editions. */
public enum ChangeKind {
    /** It is in the later edition only. */
    ADDED,
    /** It is in the earlier edition only. */
    GONE,
    /** It is called otherwise. */
    RENAMED,
    /** It stands on another list. */
    MOVED,
    /** It has other departments, or another lead. */
    DEPARTMENTS
}
