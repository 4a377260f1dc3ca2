package org.zhize.app.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents a command reads: what all reading commands share. */
final class DocumentOptions {

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", descriptionKey = "documents")
    private List<Path> paths;

    @Option(names = "--manifest", paramLabel = "FILE")
    private @Nullable Path manifest;

    Documents documents() {
        Documents documents = new Documents(paths, manifest);
        documents.requireAll();
        return documents;
    }
}
