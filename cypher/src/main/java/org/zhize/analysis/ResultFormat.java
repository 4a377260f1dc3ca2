package org.zhize.analysis;

import java.util.function.UnaryOperator;

/** The forms in which an answer is written. */
public enum ResultFormat {
    /** Aligned columns for a person's eyes; long texts are cut. */
    TABLE {
        @Override
        public ResultSink writingTo(Appendable out, UnaryOperator<String> headings) {
            return new AlignedTable(out, headings);
        }
    },
    /** Comma-separated values as RFC 4180 has them, in full, with a line of column names. */
    CSV {
        @Override
        public ResultSink writingTo(Appendable out, UnaryOperator<String> headings) {
            return new CsvRows(out);
        }
    },
    /** One JSON array of objects, in full, keyed by column. */
    JSON {
        @Override
        public ResultSink writingTo(Appendable out, UnaryOperator<String> headings) {
            return new JsonRows(out);
        }
    };

    /**
     * A sink that writes in this form; it throws {@link java.io.UncheckedIOException} where {@code out} fails.
     *
     * @param headings what people call a column; forms for machines keep its name
     */
    public abstract ResultSink writingTo(Appendable out, UnaryOperator<String> headings);
}
