package org.zhize.report;

import java.util.List;
import java.util.Optional;
import org.zhize.analysis.Bilingual;
import org.zhize.analysis.Chart;
import org.zhize.analysis.Column;
import org.zhize.analysis.Maturity;
import org.zhize.analysis.Severity;

/**
 * The answer of one analysis on the day of the report.
 *
 * @param analysis its id, such as {@code overload:department-workload}
 * @param version the version of the analysis; the rows of two versions can differ although the lists do not
 * @param part the chapter it stands in
 * @param title what it is called
 * @param question what it answers
 * @param severity how much its rows matter, where they are findings
 * @param maturity how far it can be relied on
 * @param columns what each row says
 * @param chart how it is best drawn
 * @param rows its rows, each with its identity
 * @param truncated whether there were more rows than the limit lets through
 */
public record Section(
        String analysis,
        int version,
        Part part,
        Bilingual title,
        Bilingual question,
        Optional<Severity> severity,
        Maturity maturity,
        List<Column> columns,
        Chart chart,
        List<ReportRow> rows,
        boolean truncated) {

    /** Keeps its own copies of the lists. */
    public Section {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The place of a column, or -1. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    /** The same with other rows. */
    public Section with(List<ReportRow> others) {
        return new Section(
                analysis, version, part, title, question, severity, maturity, columns, chart, others, truncated);
    }
}
