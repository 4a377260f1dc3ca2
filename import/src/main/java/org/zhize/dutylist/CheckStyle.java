package org.zhize.dutylist;

import java.util.List;
import org.zhize.layout.Column;

/** How the check page looks: one colour for each field, on both sides. */
final class CheckStyle {

    /** The fields that have a colour, in the order of the legend. */
    static final List<Column> COLOURED = List.of(
            Column.NUMBER,
            Column.CATEGORY,
            Column.NAME,
            Column.DEPARTMENTS,
            Column.DEPARTMENT_DUTIES,
            Column.GUARANTEE,
            Column.TOWNSHIP_DUTIES,
            Column.METHOD);

    private static final String CSS = """
            :root { color-scheme: light; font: 14px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif }
            body { margin: 1rem } h2 { border-top: 1px solid #bbb; padding-top: 1rem }
            .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem }
            .source, .meaning { max-height: 85vh; overflow: auto; overflow-wrap: anywhere; padding: .5rem; border: 1px solid #ddd }
            .source i { color: #666; display: inline-block; min-width: 3.5em; font-size: 12px }
            .source :target { outline: 2px solid #333 }
            .cell { border-left: 2px solid #ddd; margin-left: 3.5em; padding-left: .5em }
            .item { border-bottom: 1px solid #ddd; padding: .5rem 0 } .item > div { padding-left: .5em; margin: 2px 0 }
            .legend span { padding: 1px 6px } .furniture { color: #6b6b6b }
            .unclaimed { background: #c00; color: #fff }
            p.ERROR { background: #c00; color: #fff; padding: 2px 6px }
            p.WARNING { background: #ffd480; padding: 2px 6px } p.INFO { background: #e6e6e6; padding: 2px 6px }
            .NUMBER { background: #dcdcdc } .CATEGORY { background: #e4d3f5 } .NAME { background: #fff2a8 }
            .DEPARTMENTS { background: #cfe3ff } .DEPARTMENT_DUTIES { background: #cdeccd }
            .GUARANTEE { background: #bfeeee } .TOWNSHIP_DUTIES { background: #ffd9c2 } .METHOD { background: #f7cfe0 }
            @media (max-width: 800px) { .pair { grid-template-columns: 1fr } }
            @media print { .source, .meaning { max-height: none } }
            """;

    private CheckStyle() {}

    static String css() {
        return CSS;
    }

    /** The style class of a field. */
    static String of(Column column) {
        return switch (column) {
            case LEAD_DEPARTMENTS, DEPARTMENTS_AND_METHOD -> Column.DEPARTMENTS.name();
            default -> column.name();
        };
    }
}
