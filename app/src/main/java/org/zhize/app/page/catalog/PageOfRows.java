package org.zhize.app.page.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultSink;
import org.zhize.app.page.api.Slice;

/** Passes on the rows of one page, and reads the others only to count them. */
final class PageOfRows implements ResultSink {

    private final long first;
    private final long end;
    private final ResultSink next;
    private long rows;

    /**
     * In front of a sink.
     *
     * @param page which page, from 0
     * @param size rows a page
     * @throws org.zhize.app.page.api.PageOutOfRangeException if there can be no such page
     */
    PageOfRows(int page, int size, ResultSink next) {
        Slice.check(page, size);
        this.first = (long) page * size;
        this.end = first + size;
        this.next = next;
    }

    @Override
    public void columns(List<String> names) {
        next.columns(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        if (rows >= first && rows < end) {
            next.row(values);
        }
        rows++;
    }

    @Override
    public void end(Outcome outcome) {
        next.end(outcome);
    }
}
