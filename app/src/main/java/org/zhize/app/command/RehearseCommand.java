package org.zhize.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.Callable;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.app.page.PageAccess;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/**
 * Starts everything once on a folder of its own and stops it again, so that the virtual machines see which classes a start
 * needs and can archive them. The launcher calls it after a build.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Override
    public Integer call() throws IOException {
        try (Service service = Service.start(zhize, Catalog.bundled(), PageAccess.ofThisMachine());
                Graph graph = service.login().connect()) {
            new Welcome(zhize.terminal(), zhize.words())
                    .sayFindings(new GraphReader(graph, ReadLimits.DEFAULT), Catalog.bundled());
            open(service.addresses().page());
        }
        return ExitStatus.DONE.code();
    }

    private static void open(URI page) throws IOException {
        try (var answer = page.toURL().openStream()) {
            answer.transferTo(OutputStream.nullOutputStream());
        }
    }
}
