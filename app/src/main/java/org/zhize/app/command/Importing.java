package org.zhize.app.command;

import java.io.IOException;
import java.util.Locale;
import org.zhize.app.intake.Intake;
import org.zhize.app.intake.Knowledge;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.reader.Reading;
import org.zhize.graph.Graph;
import org.zhize.load.ImportOutcome;

/** Reads documents into the graph, each as a whole, and says of each what became of it. */
final class Importing {

    private final ZhizeCommand zhize;
    private final Intake intake;
    private final boolean dryRun;
    private boolean rejected;

    /**
     * An import.
     *
     * @param graph has the current schema
     * @param knowledge what is known beside the lists
     * @param dryRun whether nothing is written, and only said what would be
     */
    Importing(ZhizeCommand zhize, Graph graph, Knowledge knowledge, boolean dryRun) {
        this.zhize = zhize;
        this.dryRun = dryRun;
        this.intake = new Intake(graph, knowledge);
    }

    ExitStatus run(Documents documents) throws IOException {
        try (Progress progress =
                new Progress(zhize.terminal(), zhize.words().say("progress.import"), documents.files())) {
            documents.read(reading -> {
                progress.say(take(reading));
                progress.step();
            });
        }
        if (!dryRun) {
            complete();
        }
        return rejected ? ExitStatus.REJECTED : ExitStatus.DONE;
    }

    /** Completes what an import that was cut off left out. */
    void catchUp() throws IOException {
        intake.catchUp();
    }

    /** Also where no document came: judgements are about those that are there. Keeps what was given for the next time. */
    void complete() throws IOException {
        intake.complete();
    }

    private String take(Reading reading) {
        Locale language = zhize.words().language();
        if (reading instanceof Reading.Read read) {
            ImportOutcome outcome = take(read.document());
            rejected |= outcome.rejected();
            return outcome.prettyPrint(language);
        }
        rejected = true;
        return ((Reading.Rejected) reading).reason().sentence(language);
    }

    private ImportOutcome take(DutyDocument document) {
        return dryRun ? intake.preview(document) : intake.take(document);
    }
}
