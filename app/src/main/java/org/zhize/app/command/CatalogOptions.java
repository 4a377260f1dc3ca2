package org.zhize.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.analysis.Catalog;
import picocli.CommandLine.Option;

/** Which analyses a command knows: those of Zhize, and those of the folders that a planner names. */
final class CatalogOptions {

    @Option(names = "--catalog", paramLabel = "DIR")
    private List<Path> folders = List.of();

    Catalog catalog() {
        Catalog catalog = Catalog.bundled();
        for (Path folder : folders) {
            catalog = catalog.with(folder);
        }
        return catalog;
    }

    /** The same options for another process, which may work in another folder. */
    List<String> arguments() {
        return folders.stream()
                .flatMap(
                        folder -> Stream.of("--catalog", folder.toAbsolutePath().toString()))
                .toList();
    }
}
