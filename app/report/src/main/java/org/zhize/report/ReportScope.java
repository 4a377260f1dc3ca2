package org.zhize.report;

import java.util.Optional;

/**
 * What a report is about.
 *
 * @param county a county's name or id; empty for all counties
 * @param function a line of work (条线), whose departments alone stand in the tables of departments; empty for all
 */
public record ReportScope(Optional<String> county, Optional<String> function) {

    /** Everything. */
    public static final ReportScope ALL = new ReportScope(Optional.empty(), Optional.empty());
}
