package org.zhize.app.command;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhize.admission.Admission;
import org.zhize.admission.AdmissionAnswer;
import org.zhize.admission.NearDuty;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultSink;
import org.zhize.app.intake.Knowledge;
import org.zhize.topic.Judgements;
import org.zhize.topic.Thesaurus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells whether a proposed duty is on a list already, taken back, or someone else's; ends with 1 unless it is new. */
@Command(name = "admit")
final class AdmitCommand implements Callable<Integer> {

    private static final int MOST = 20;

    private static final List<String> BRIEF =
            List.of("verdict", "score", "township", "list", "number", "duty", "departments", "document", "line");

    private static final List<String> COMPLETE = List.of(
            "verdict",
            "same",
            "score",
            "topic",
            "words",
            "county",
            "township",
            "list",
            "number",
            "duty",
            "departments",
            "lead",
            "abolished",
            "document",
            "page",
            "line",
            "item");

    @ParentCommand
    private ZhizeCommand zhize;

    @Mixin
    private AnswerOptions answer;

    @Parameters(paramLabel = "TEXT", arity = "1", descriptionKey = "proposal")
    private String proposal;

    @Option(names = "--township", paramLabel = "NAME", descriptionKey = "for-township")
    private @Nullable String township;

    @Override
    public Integer call() throws IOException {
        AdmissionAnswer judged;
        try (GraphConnection connection = GraphConnection.toRead(zhize, "admit");
                Progress progress = new Progress(zhize.terminal(), zhize.words().say("progress.query"), 0)) {
            Judgements judgements = Knowledge.keptIn(zhize.data()).judgements(connection.graph());
            judged = new Admission(connection.graph(), Thesaurus.standard(), judgements)
                    .judge(proposal, Optional.ofNullable(township), MOST);
        }
        print(judged);
        return (judged.isNew() ? ExitStatus.DONE : ExitStatus.NO).code();
    }

    /** The sentence is part of the answer for a person; a machine has the rows and the exit status. */
    private void print(AdmissionAnswer judged) throws IOException {
        Locale language = zhize.words().language();
        String sentence = judged.sentence(language);
        if (answer.isTable()) {
            zhize.terminal().out().write(sentence + "\n");
            if (judged.duties().isEmpty()) {
                return;
            }
            zhize.terminal().out().write("\n");
        } else {
            zhize.terminal().err().println(sentence);
        }
        ResultSink sink =
                answer.writingTo(zhize.terminal(), column -> zhize.words().say("admit." + column));
        sink.columns(answer.isTable() ? BRIEF : COMPLETE);
        judged.duties().forEach(duty -> sink.row(answer.isTable() ? brief(duty) : complete(duty)));
        sink.end(new Outcome(judged.duties().size(), false, Duration.ZERO));
    }

    private List<@Nullable Object> brief(NearDuty duty) {
        return Arrays.asList(
                duty.same()
                        ? duty.verdict().in(zhize.words().language())
                        : zhize.words().say("admit.near"),
                rounded(duty),
                duty.township(),
                duty.list().printed(),
                duty.number(),
                duty.duty(),
                duty.departments(),
                duty.document(),
                duty.line());
    }

    private static List<@Nullable Object> complete(NearDuty duty) {
        return Arrays.asList(
                duty.verdict().name(),
                duty.same(),
                rounded(duty),
                duty.topic(),
                duty.sharedWords(),
                duty.county(),
                duty.township(),
                duty.list().name(),
                duty.number(),
                duty.duty(),
                duty.departments(),
                duty.lead(),
                duty.abolished(),
                duty.document(),
                duty.page(),
                duty.line(),
                duty.item());
    }

    private static double rounded(NearDuty duty) {
        return Math.round(duty.score() * 100) / 100.0;
    }
}
