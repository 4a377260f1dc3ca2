package org.zhize.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Baseline;
import org.zhize.analysis.MarkedFindings;
import org.zhize.analysis.NewFindings;
import org.zhize.analysis.ResultSink;
import org.zhize.app.server.DataFolder;
import picocli.CommandLine.Option;

/** Which findings an answer shows: all, all with why some were accepted, or only those that nobody has accepted. */
final class FindingOptions {

    @Option(names = "--baseline", paramLabel = "FILE")
    private @Nullable Path baseline;

    @Option(names = "--new", descriptionKey = "only-new")
    private boolean onlyNew;

    ResultSink before(ResultSink sink, Analysis analysis, DataFolder data) {
        if (onlyNew) {
            return new NewFindings(analysis, accepted(data), sink);
        }
        return baseline == null ? sink : new MarkedFindings(analysis, accepted(data), sink);
    }

    /** Those of the given file; without one, those that were accepted on the page. */
    private Baseline accepted(DataFolder data) {
        return baseline == null ? Baseline.readIfPresent(data.accepted()) : Baseline.read(baseline);
    }
}
