package org.zhize.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Baseline;
import org.zhize.analysis.MarkedFindings;
import org.zhize.analysis.NewFindings;
import org.zhize.analysis.ResultSink;
import picocli.CommandLine.Option;

/** Which findings an answer shows: all, all with why some were accepted, or only those that nobody has accepted. */
final class FindingOptions {

    @Option(names = "--baseline", paramLabel = "FILE")
    private @Nullable Path baseline;

    @Option(names = "--new", descriptionKey = "only-new")
    private boolean onlyNew;

    ResultSink before(ResultSink sink, Analysis analysis) {
        if (onlyNew) {
            return new NewFindings(analysis, accepted(), sink);
        }
        return baseline == null ? sink : new MarkedFindings(analysis, accepted(), sink);
    }

    private Baseline accepted() {
        return baseline == null ? Baseline.empty() : Baseline.read(baseline);
    }
}
