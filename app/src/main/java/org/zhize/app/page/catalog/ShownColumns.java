package org.zhize.app.page.catalog;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Column;
import org.zhize.analysis.ColumnType;

/**
 * The columns of an answer as the page shows them. Where the original text of an item stands is one link instead of four columns,
 * which would push what there is to do with a row off the screen.
 *
 * @param columns those that are shown as they are
 * @param places whether a link to the item, which says where it stands, is behind them
 */
record ShownColumns(List<Column> columns, boolean places) {

    /** What tells where an item stands; it is one link only where all are there. */
    private static final Set<String> PLACE = Set.of("document", "page", "line", "item");

    static ShownColumns of(Analysis analysis) {
        Set<String> names = analysis.columns().stream().map(Column::name).collect(Collectors.toSet());
        boolean places = names.containsAll(PLACE);
        List<Column> shown = analysis.columns().stream()
                .filter(column -> column.type() != ColumnType.PATH)
                .filter(column -> !places || !PLACE.contains(column.name()))
                .toList();
        return new ShownColumns(shown, places);
    }
}
