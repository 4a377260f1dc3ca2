package org.zhize.app.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.app.server.DataFolder;
import picocli.CommandLine.Option;

/** What a planner knows beside the lists: names of departments, and which duties are the same. */
final class KnowledgeOptions {

    @Option(names = "--departments", paramLabel = "FILE", descriptionKey = "departments-file")
    private @Nullable Path departments;

    @Option(names = "--judgements", paramLabel = "FILE", descriptionKey = "judgements-file")
    private @Nullable Path judgements;

    Knowledge in(DataFolder data) {
        Knowledge knowledge = new Knowledge(data, Optional.ofNullable(departments), Optional.ofNullable(judgements));
        knowledge.check();
        return knowledge;
    }
}
