package org.zhize.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes rows as RFC 4180 has them: lines end in CR LF, and a field is quoted where it must be. */
final class CsvRows implements ResultSink {

    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");

    private final Appendable out;

    CsvRows(Appendable out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) {
        line(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        line(values);
    }

    @Override
    public void end(Outcome outcome) {}

    private void line(List<?> values) {
        try {
            for (int i = 0; i < values.size(); i++) {
                out.append(i == 0 ? "" : ",").append(field(CellText.of(values.get(i))));
            }
            out.append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String field(String text) {
        return QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
