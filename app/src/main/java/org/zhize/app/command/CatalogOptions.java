package org.zhize.app.command;

import java.nio.file.Path;
import java.util.List;
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
}
