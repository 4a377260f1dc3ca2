package org.zhize.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.app.intake.Knowledge;
import org.zhize.app.server.DataFolder;
import picocli.CommandLine.Option;

/** What a planner knows beside the lists: names of departments, which duties are the same, and a service that can tell. */
final class KnowledgeOptions {

    @Option(names = "--departments", paramLabel = "FILE", descriptionKey = "departments-file")
    private @Nullable Path departments;

    @Option(names = "--judgements", paramLabel = "FILE", descriptionKey = "judgements-file")
    private @Nullable Path judgements;

    @Option(names = "--embeddings", paramLabel = "FILE", descriptionKey = "embeddings-file")
    private @Nullable Path embeddings;

    Knowledge in(DataFolder data) {
        Knowledge knowledge = new Knowledge(
                data,
                Optional.ofNullable(departments),
                Optional.ofNullable(judgements),
                Optional.ofNullable(embeddings));
        knowledge.check();
        return knowledge;
    }
}
