package org.zhize.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhize.export.ExportFormat;
import org.zhize.export.Exported;
import org.zhize.export.GraphExporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the whole graph for other tools. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Option(
            names = "--format",
            paramLabel = "graphml|csv|jsonl|jsonld",
            required = true,
            descriptionKey = "export-format")
    private ExportFormat format;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        try (GraphConnection connection = GraphConnection.toRead(zhize, "export");
                Progress progress = new Progress(zhize.terminal(), zhize.words().say("progress.export"), 0)) {
            OutputStream to = out == null ? Terminal.bytes() : Files.newOutputStream(out);
            Exported exported = new GraphExporter(connection.graph()).export(format, to);
            progress.say(zhize.words().say("export.done", exported.nodes(), exported.relationships()));
        }
        return ExitStatus.DONE.code();
    }
}
