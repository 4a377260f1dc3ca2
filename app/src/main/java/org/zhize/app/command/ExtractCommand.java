package org.zhize.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhize.dutylist.json.DutyListJson;
import org.zhize.dutylist.reader.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads documents and writes what they say as {@code duty-list/1}; needs no database. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Mixin
    private DocumentOptions input;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Documents documents = input.documents();
        if (out == null) {
            return extract(documents, zhize.terminal().out());
        }
        try (Writer file = Files.newBufferedWriter(out, UTF_8)) {
            return extract(documents, file);
        }
    }

    private int extract(Documents documents, Writer to) throws IOException {
        Placed placed = new Placed(zhize.words());
        boolean[] rejected = {false};
        try (Progress progress =
                new Progress(zhize.terminal(), zhize.words().say("progress.read"), documents.files())) {
            documents.read(reading -> {
                if (reading instanceof Reading.Read read) {
                    DutyListJson.write(read.document(), zhize.words().language(), to);
                    read.document().problems().forEach(problem -> progress.say(placed.line(read.document(), problem)));
                } else if (reading instanceof Reading.Rejected refused) {
                    rejected[0] = true;
                    progress.say(refused.reason().sentence(zhize.words().language()));
                }
                progress.step();
            });
        }
        return (rejected[0] ? ExitStatus.REJECTED : ExitStatus.DONE).code();
    }
}
