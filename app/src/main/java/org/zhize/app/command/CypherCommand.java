package org.zhize.app.command;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Outcome;
import org.zhize.graph.ReadLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Answers a statement that only reads. */
@Command(name = "cypher")
final class CypherCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Mixin
    private AnswerOptions answer;

    @Parameters(paramLabel = "STATEMENT", arity = "1", descriptionKey = "statement")
    private String statement;

    @Override
    public Integer call() throws IOException {
        try (GraphConnection connection = GraphConnection.toRead(zhize, "cypher");
                Progress progress = new Progress(zhize.terminal(), zhize.words().say("progress.query"), 0)) {
            Outcome outcome = new GraphReader(connection.graph(), ReadLimits.DEFAULT)
                    .run(statement, Map.of(), answer.writingTo(zhize.terminal(), UnaryOperator.identity()));
            AnswerOptions.comment(outcome, zhize);
        }
        return ExitStatus.DONE.code();
    }
}
