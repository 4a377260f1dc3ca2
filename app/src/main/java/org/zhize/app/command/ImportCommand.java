package org.zhize.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.zhize.app.intake.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads documents into the graph. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Mixin
    private DocumentOptions input;

    @Mixin
    private KnowledgeOptions beside;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        Documents documents = input.documents();
        Knowledge knowledge = beside.in(zhize.data());
        try (GraphConnection connection = GraphConnection.toWrite(zhize, "import")) {
            return new Importing(zhize, connection.graph(), knowledge, dryRun)
                    .run(documents)
                    .code();
        }
    }
}
