package org.zhize.app.command;

import java.util.function.UnaryOperator;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultFormat;
import org.zhize.analysis.ResultSink;
import picocli.CommandLine.Option;

/** How an answer is written: the option that all commands with an answer share. */
final class AnswerOptions {

    @Option(names = "--format", paramLabel = "table|csv|json", defaultValue = "table")
    private ResultFormat format;

    boolean isTable() {
        return format == ResultFormat.TABLE;
    }

    ResultSink writingTo(Terminal terminal, UnaryOperator<String> headings) {
        return format.writingTo(terminal.out(), headings);
    }

    /** Tells the person what the rows do not. */
    static void comment(Outcome outcome, ZhizeCommand zhize) {
        if (outcome.truncated()) {
            zhize.terminal().err().println(zhize.words().say("answer.truncated", outcome.rows()));
        } else if (outcome.rows() == 0) {
            zhize.terminal().err().println(zhize.words().say("answer.empty"));
        }
    }
}
