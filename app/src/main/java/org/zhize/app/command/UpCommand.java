package org.zhize.app.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.app.intake.Knowledge;
import org.zhize.app.server.Addresses;
import org.zhize.app.server.Login;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Starts everything, imports what it was given, and says where it is and what stands out. */
@Command(name = "up")
final class UpCommand implements Callable<Integer> {

    @ParentCommand
    private ZhizeCommand zhize;

    @Parameters(paramLabel = "FILE|DIR", arity = "0..*", descriptionKey = "documents")
    private List<Path> paths = List.of();

    @Option(names = "--manifest", paramLabel = "FILE")
    private @Nullable Path manifest;

    @Mixin
    private KnowledgeOptions beside;

    @Mixin
    private CatalogOptions analyses;

    @Mixin
    private ListenOptions listen;

    @Option(names = "--no-wait")
    private boolean noWait;

    /** What the person gave: lists, what is known beside them, and the analyses to ask. */
    private record Supplies(Documents documents, Knowledge knowledge, Catalog catalog) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Documents documents = new Documents(paths, manifest);
        documents.requireAll();
        Supplies supplies = new Supplies(documents, beside.in(zhize.data()), analyses.catalog());
        return noWait ? inTheBackground(supplies) : untilStopped(supplies);
    }

    private int inTheBackground(Supplies supplies) throws IOException, InterruptedException {
        Addresses addresses;
        try (Progress progress = startProgress()) {
            addresses = new Background(zhize).start(backgroundArguments());
        }
        Login login = zhize.ownDatabase().isPresent()
                ? zhize.ownDatabase().get()
                : zhize.data().login(addresses.bolt());
        return welcome(login, addresses, supplies).code();
    }

    private List<String> backgroundArguments() throws IOException {
        // Told here, at once, what the other process would only tell once it runs.
        var unused = listen.access(zhize.data());
        List<String> arguments = new ArrayList<>(analyses.arguments());
        arguments.addAll(listen.arguments());
        return arguments;
    }

    private int untilStopped(Supplies supplies) throws IOException {
        Service service;
        try (Progress progress = startProgress()) {
            service = Service.start(zhize, supplies.catalog(), listen.access(zhize.data()));
        }
        StopHook.closing(service);
        var unusedStatus = welcome(service.login(), service.addresses(), supplies);
        try (WarmUp unusedGuest = WarmUp.of(service)) {
            service.awaitEnd();
        }
        throw new CommandFailure(
                ExitStatus.UNREACHABLE, "server.lost", zhize.data().root());
    }

    private Progress startProgress() {
        return new Progress(zhize.terminal(), zhize.words().say("progress.start"), 0);
    }

    private ExitStatus welcome(Login login, Addresses addresses, Supplies supplies) throws IOException {
        Duration start = sinceLaunch();
        Welcome welcome = new Welcome(zhize.terminal(), zhize.words());
        welcome.sayAddresses(addresses, start);
        if (zhize.ownDatabase().isEmpty()) {
            welcome.sayMovedPorts(addresses);
            welcome.sayLogin(login);
        }
        try (Graph graph = login.connect()) {
            ExitStatus imported = fill(graph, supplies);
            welcome.sayFindings(new GraphReader(graph, ReadLimits.DEFAULT), supplies.catalog());
            return imported;
        }
    }

    /** Imports what is given; the samples, if nothing is given and there is nothing yet. */
    private ExitStatus fill(Graph graph, Supplies supplies) throws IOException {
        Importing importing = new Importing(zhize, graph, supplies.knowledge(), false);
        if (!supplies.documents().paths().isEmpty()) {
            return importing.run(supplies.documents());
        }
        if (Samples.wanted(graph)) {
            zhize.terminal().err().println(zhize.words().say("up.samples"));
            return importing.run(Samples.documents());
        }
        if (supplies.knowledge().isGiven()) {
            importing.complete();
        } else {
            importing.catchUp();
        }
        return ExitStatus.DONE;
    }

    /** Since this program began, so that what a person waits for is counted whole; building it first is not. */
    private static Duration sinceLaunch() {
        long begin = ManagementFactory.getRuntimeMXBean().getStartTime();
        return Duration.ofMillis(System.currentTimeMillis() - begin);
    }
}
