package org.zhize.dutylist.check;

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

    private static final String PAGE = """
            :root { color-scheme: light dark; font: 14px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif }
            body { margin: 1rem } h2 { border-top: 1px solid #888; padding-top: 1rem }
            """;

    private static final String READINGS = """
            .pair, .legend, p.ERROR { --line: #ddd; --quiet: #5c5c5c; --wrong: #b00000; --warn: #ffd480; --info: #e6e6e6;
              --number: #dcdcdc; --category: #e4d3f5; --name: #fff2a8; --departments: #cfe3ff; --duties: #cdeccd;
              --guarantee: #bfeeee; --township: #ffd9c2; --method: #f7cfe0 }
            @media (prefers-color-scheme: dark) {
              .pair, .legend, p.ERROR { --line: #555; --quiet: #b0b0b0; --warn: #6b4a00; --info: #444;
                --number: #4a4a4a; --category: #4a3566; --name: #5a4d00; --departments: #1f3f6b; --duties: #1f4d2b;
                --guarantee: #0f4d4d; --township: #66361c; --method: #612f49 }
            }
            .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1rem }
            .source, .meaning { max-height: 85vh; overflow: auto; overflow-wrap: anywhere; padding: .5rem; border: 1px solid var(--line) }
            .source i { color: var(--quiet); display: inline-block; min-width: 3.5em; font-size: 12px }
            .source :target { outline: 2px solid currentcolor }
            .cell { border-left: 2px solid var(--line); margin-left: 3.5em; padding-left: .5em }
            .item { border-bottom: 1px solid var(--line); padding: .5rem 0 } .item > div { padding-left: .5em; margin: 2px 0 }
            .legend span { padding: 1px 6px } .furniture { color: var(--quiet) }
            .unclaimed { background: var(--wrong); color: #fff }
            .pair p { margin: 2px 0; padding: 2px 6px } .pair p a { color: inherit }
            p.ERROR { background: var(--wrong); color: #fff } p.WARNING { background: var(--warn) } p.INFO { background: var(--info) }
            .NUMBER { background: var(--number) } .CATEGORY { background: var(--category) } .NAME { background: var(--name) }
            .DEPARTMENTS { background: var(--departments) } .DEPARTMENT_DUTIES { background: var(--duties) }
            .GUARANTEE { background: var(--guarantee) } .TOWNSHIP_DUTIES { background: var(--township) }
            .METHOD { background: var(--method) }
            @media (max-width: 800px) { .pair { grid-template-columns: minmax(0, 1fr) } }
            @media print { .source, .meaning { max-height: none } }
            """;

    private CheckStyle() {}

    /** How a page looks that has nothing else on it. */
    static String ofPage() {
        return PAGE;
    }

    /** How readings look, wherever they stand. */
    static String ofReadings() {
        return READINGS;
    }

    /** The style class of a field. */
    static String of(Column column) {
        return switch (column) {
            case LEAD_DEPARTMENTS, DEPARTMENTS_AND_METHOD -> Column.DEPARTMENTS.name();
            default -> column.name();
        };
    }
}
