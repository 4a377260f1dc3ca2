package org.zhize.app.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultSink;
import org.zhize.app.server.ProjectFolder;
import org.zhize.bench.Bench;
import org.zhize.bench.BenchResult;
import org.zhize.bench.BenchSettings;
import org.zhize.bench.Measurement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Measures how fast Zhize works, beside other ways to get at the same; needs no data, and leaves none. */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {

    private static final Duration SHORTEST = Duration.ofMillis(500);

    // What comes out the same when it is measured again.
    private static final MathContext SPEED = new MathContext(3);
    private static final MathContext RATIO = new MathContext(2);

    private static final MathContext EXACT = new MathContext(5);

    private static final List<String> BRIEF =
            List.of("benchmark", "subject", "ours", "peer", "theirs", "unit", "ratio", "range");

    private static final List<String> COMPLETE = List.of(
            "benchmark",
            "subject",
            "peer",
            "unit",
            "ratio",
            "worstRatio",
            "bestRatio",
            "ours",
            "theirs",
            "oursUnits",
            "oursProcessorSeconds",
            "oursSeconds",
            "theirsUnits",
            "theirsProcessorSeconds",
            "theirsSeconds",
            "townships",
            "repetitions");

    @ParentCommand
    private ZhizeCommand zhize;

    @Mixin
    private AnswerOptions answer;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            descriptionKey = "benchmarks",
            completionCandidates = Candidates.class)
    private List<String> names = List.of();

    @Option(names = "--townships", paramLabel = "N", defaultValue = "10")
    private int townships;

    @Option(names = "--repetitions", paramLabel = "N", defaultValue = "3")
    private int repetitions;

    /** For the completion of names. */
    private static final class Candidates implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Bench.names().iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        List<String> chosen = Bench.named(names);
        requireOne("--townships", townships);
        requireOne("--repetitions", repetitions);
        BenchSettings settings =
                new BenchSettings(ProjectFolder.find().resolve("import/samples"), townships, repetitions, SHORTEST);
        ResultSink sink =
                answer.writingTo(zhize.terminal(), column -> zhize.words().say("bench." + column));
        sink.columns(answer.isTable() ? BRIEF : COMPLETE);
        int rows = 0;
        try (ThrowawayGraph graph = new ThrowawayGraph()) {
            Bench bench = new Bench(settings, graph);
            for (String name : chosen) {
                for (BenchResult result : run(bench, name)) {
                    sink.row(answer.isTable() ? brief(result) : complete(result));
                    rows++;
                }
            }
        }
        sink.end(new Outcome(rows, false, Duration.ZERO));
        if (answer.isTable()) {
            zhize.terminal().out().write("\n" + zhize.words().say("bench.explanation", repetitions) + "\n");
        }
        return ExitStatus.DONE.code();
    }

    private static void requireOne(String option, int number) {
        if (number < 1) {
            throw new CommandFailure(ExitStatus.USAGE, "bench.tooFew", option, number);
        }
    }

    private List<BenchResult> run(Bench bench, String name) throws IOException {
        try (Progress progress = new Progress(zhize.terminal(), zhize.words().say("progress.bench", name), 0)) {
            return bench.run(name);
        }
    }

    private List<@Nullable Object> brief(BenchResult result) {
        Locale language = zhize.words().language();
        return List.of(
                result.benchmark(),
                result.subject(language),
                rounded(result.median().ours().rate(), SPEED),
                result.peer(language),
                rounded(result.median().theirs().rate(), SPEED),
                result.unit(language),
                rounded(result.median().ratio(), RATIO),
                rounded(result.worst().ratio(), RATIO) + "–"
                        + rounded(result.best().ratio(), RATIO));
    }

    private List<@Nullable Object> complete(BenchResult result) {
        List<@Nullable Object> row = new ArrayList<>(List.of(
                result.benchmark(),
                result.subject(),
                result.peer(),
                result.unit(),
                rounded(result.median().ratio(), EXACT),
                rounded(result.worst().ratio(), EXACT),
                rounded(result.best().ratio(), EXACT),
                rounded(result.median().ours().rate(), EXACT),
                rounded(result.median().theirs().rate(), EXACT)));
        row.addAll(details(result.median().ours()));
        row.addAll(details(result.median().theirs()));
        row.addAll(List.of(townships, repetitions));
        return row;
    }

    private static List<Object> details(Measurement measured) {
        return List.of(measured.units(), seconds(measured.processor()), seconds(measured.elapsed()));
    }

    /** Without an exponent, which would be for no one but a machine. */
    private static BigDecimal rounded(double figure, MathContext digits) {
        BigDecimal rounded = BigDecimal.valueOf(figure).round(digits);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
