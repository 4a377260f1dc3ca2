package org.zhize.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultSink;
import org.zhize.whatif.Change;
import org.zhize.whatif.Comparison;
import org.zhize.whatif.DepartmentWorkload;
import org.zhize.whatif.Plan;
import org.zhize.whatif.PlanFile;
import org.zhize.whatif.TownshipWorkload;
import org.zhize.whatif.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows the workloads of a county before and after the moves of a plan; writes nothing. */
@Command(name = "whatif")
final class WhatIfCommand implements Callable<Integer> {

    private static final List<String> MEASURES_OF_DEPARTMENT = List.of("items", "led", "share", "clauses", "townships");
    private static final List<String> MEASURES_OF_TOWNSHIP =
            List.of("basic", "coordinated", "reclaimed", "departments", "clauses");

    @ParentCommand
    private ZhizeCommand zhize;

    @Mixin
    private AnswerOptions answer;

    @Parameters(paramLabel = "PLAN.yaml", arity = "1", descriptionKey = "plan")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Plan plan = PlanFile.read(file);
        Comparison comparison;
        try (GraphConnection connection = GraphConnection.toRead(zhize, "whatif");
                Progress progress = new Progress(zhize.terminal(), zhize.words().say("progress.query"), 0)) {
            comparison = new WhatIf(connection.graph()).compare(plan);
        }
        if (answer.isTable()) {
            printTables(comparison);
        } else {
            printMeasures(comparison);
        }
        return ExitStatus.DONE.code();
    }

    /** For a person: what each move did, and the workloads that change. */
    private void printTables(Comparison comparison) throws IOException {
        for (var effect : comparison.effects()) {
            zhize.terminal()
                    .out()
                    .write(zhize.words()
                                    .say(
                                            "whatif.effect",
                                            effect.number(),
                                            effect.move().key(),
                                            effect.items())
                            + "\n");
        }
        zhize.terminal().out().write("\n");
        print("department", MEASURES_OF_DEPARTMENT, comparison.departments(), WhatIfCommand::measures);
        zhize.terminal().out().write("\n");
        print("township", MEASURES_OF_TOWNSHIP, comparison.townships(), WhatIfCommand::measures);
    }

    private interface Measures<W> {
        List<Number> of(W workload);
    }

    private <W> void print(String kind, List<String> measures, List<Change<W>> changes, Measures<W> values) {
        List<Change<W>> changed = changes.stream().filter(Change::isChanged).toList();
        ResultSink sink = sink();
        List<String> columns = new ArrayList<>(List.of(kind));
        columns.addAll(measures);
        sink.columns(columns);
        for (Change<W> change : changed) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(change.name());
            for (int i = 0; i < measures.size(); i++) {
                row.add(arrow(
                        values.of(change.before()).get(i),
                        values.of(change.after()).get(i)));
            }
            sink.row(row);
        }
        sink.end(new Outcome(changed.size(), false, Duration.ZERO));
    }

    private static String arrow(Number before, Number after) {
        return before.equals(after) ? before.toString() : before + " → " + after;
    }

    /** For a machine: every measure of every department and township, one a row. */
    private void printMeasures(Comparison comparison) {
        ResultSink sink = sink();
        sink.columns(List.of("county", "kind", "name", "measure", "before", "after"));
        int rows = rows(
                        sink,
                        comparison,
                        "department",
                        MEASURES_OF_DEPARTMENT,
                        comparison.departments(),
                        WhatIfCommand::measures)
                + rows(
                        sink,
                        comparison,
                        "township",
                        MEASURES_OF_TOWNSHIP,
                        comparison.townships(),
                        WhatIfCommand::measures);
        sink.end(new Outcome(rows, false, Duration.ZERO));
    }

    private static <W> int rows(
            ResultSink sink,
            Comparison comparison,
            String kind,
            List<String> measures,
            List<Change<W>> changes,
            Measures<W> values) {
        for (Change<W> change : changes) {
            for (int i = 0; i < measures.size(); i++) {
                sink.row(Arrays.asList(
                        comparison.county(),
                        kind,
                        change.name(),
                        measures.get(i),
                        values.of(change.before()).get(i),
                        values.of(change.after()).get(i)));
            }
        }
        return changes.size() * measures.size();
    }

    private ResultSink sink() {
        return answer.writingTo(zhize.terminal(), column -> zhize.words().say("whatif." + column));
    }

    private static List<Number> measures(DepartmentWorkload workload) {
        return List.of(workload.items(), workload.led(), workload.share(), workload.clauses(), workload.townships());
    }

    private static List<Number> measures(TownshipWorkload workload) {
        return List.of(
                workload.basic(),
                workload.coordinated(),
                workload.reclaimed(),
                workload.departments(),
                workload.clauses());
    }
}
