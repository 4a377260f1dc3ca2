package org.zhize.app.page;

import java.net.URI;
import java.nio.file.Path;
import org.zhize.analysis.Catalog;
import org.zhize.app.server.DataFolder;
import org.zhize.app.server.PortTakenException;

/** A page for tests of what does not depend on the graph: where it looks for one, nobody answers. */
final class PageWithoutGraph {

    private PageWithoutGraph() {}

    /** Starts it on a free port of this machine; it must be closed. */
    static PageServer start(Path folder) throws PortTakenException {
        return PageServer.start(new PageSettings(
                PageAccess.ofThisMachine(),
                0,
                URI.create("bolt://127.0.0.1:1"),
                "neo4j",
                "none",
                URI.create("http://127.0.0.1:1/"),
                new DataFolder(folder),
                Catalog.bundled(),
                folder.resolve("page.log")));
    }
}
