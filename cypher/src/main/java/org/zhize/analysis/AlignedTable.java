package org.zhize.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in aligned columns, numbers to the right. The widths are those of the first rows, so that a long answer needs
 * little memory; a later and longer text pushes its own row out of line and no other. Long texts are shortened, but not in
 * the last column, where nothing stands behind them.
 */
final class AlignedTable implements ResultSink {

    private static final int ROWS_THAT_SET_THE_WIDTHS = 500;
    private static final int WIDEST = 60;
    private static final String GAP = "  ";

    private final Appendable out;
    private final UnaryOperator<String> headings;
    private final List<List<@Nullable Object>> first = new ArrayList<>();
    private List<String> names = List.of();
    private int[] widths = {};

    AlignedTable(Appendable out, UnaryOperator<String> headings) {
        this.out = out;
        this.headings = headings;
    }

    @Override
    public void columns(List<String> columns) {
        names = columns.stream().map(headings).toList();
    }

    @Override
    public void row(List<@Nullable Object> values) {
        if (widths.length > 0) {
            line(values);
            return;
        }
        first.add(values);
        if (first.size() == ROWS_THAT_SET_THE_WIDTHS) {
            begin();
        }
    }

    @Override
    public void end(Outcome outcome) {
        if (widths.length == 0) {
            begin();
        }
    }

    private void begin() {
        widths = names.stream().mapToInt(DisplayWidth::of).toArray();
        for (List<@Nullable Object> row : first) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(cell(row.get(i))));
            }
        }
        line(names);
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("─".repeat(width));
        }
        line(rules);
        first.forEach(this::line);
        first.clear();
    }

    private void line(List<? extends @Nullable Object> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            boolean last = i + 1 == values.size();
            String cell = last ? whole(values.get(i)) : cell(values.get(i));
            String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
            line.append(i == 0 ? "" : GAP);
            if (values.get(i) instanceof Number) {
                line.append(padding).append(cell);
            } else {
                line.append(cell).append(padding);
            }
        }
        try {
            out.append(line.toString().stripTrailing()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(@Nullable Object value) {
        return DisplayWidth.shortened(whole(value), WIDEST);
    }

    private static String whole(@Nullable Object value) {
        return CellText.of(value).replaceAll("\\s+", " ");
    }
}
