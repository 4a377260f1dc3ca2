package org.zhize.app.command;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Catalog;
import org.zhize.app.page.PageAccess;
import org.zhize.app.page.PageServer;
import org.zhize.app.page.PageSettings;
import org.zhize.app.schedule.ReportService;
import org.zhize.app.server.Addresses;
import org.zhize.app.server.DataFolder;
import org.zhize.app.server.EmbeddedServer;
import org.zhize.app.server.FreePort;
import org.zhize.app.server.Login;
import org.zhize.app.server.PortRace;
import org.zhize.app.server.ProjectFolder;
import org.zhize.app.server.Running;
import org.zhize.graph.Graph;

/** All that {@code up} starts and keeps running: the embedded database, unless the user has one, and the page. */
final class Service implements AutoCloseable {

    private final DataFolder.Lock lock;
    private final @Nullable EmbeddedServer server;
    private final Login login;
    private final PageServer page;
    private final ReportService reports;
    private final Addresses addresses;

    private Service(
            DataFolder.Lock lock,
            @Nullable EmbeddedServer server,
            Login login,
            PageServer page,
            ReportService reports,
            Addresses addresses) {
        this.lock = lock;
        this.server = server;
        this.login = login;
        this.page = page;
        this.reports = reports;
        this.addresses = addresses;
    }

    /**
     * Starts everything, the database and the page side by side, and returns when both serve and the schema is the newest.
     *
     * @param catalog the analyses that the page offers
     * @param access where the page listens, and whom it serves
     * @throws CommandFailure if another command has the data folder
     * @throws IOException if the database does not start
     */
    static Service start(ZhizeCommand zhize, Catalog catalog, PageAccess access) throws IOException {
        DataFolder data = zhize.data();
        DataFolder.Lock lock = take(data);
        lock.announce(Running.thisProcess(Running.UP, Optional.empty()));
        try {
            return PortRace.start(() -> start(zhize, lock, catalog, access));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Service start(ZhizeCommand zhize, DataFolder.Lock lock, Catalog catalog, PageAccess access)
            throws IOException {
        DataFolder data = zhize.data();
        Optional<Login> own = zhize.ownDatabase();
        @Nullable EmbeddedServer server = own.isPresent() ? null : EmbeddedServer.start(data, ProjectFolder.find());
        Login login = server == null ? own.orElseThrow() : server.login();
        URI browser = server == null ? browserOf(login.uri()) : server.browser();
        @Nullable PageServer page = null;
        try {
            page = PageServer.start(new PageSettings(
                    access,
                    FreePort.from(Addresses.PAGE_PORT),
                    login.uri(),
                    login.user(),
                    login.password(),
                    browser,
                    data,
                    catalog,
                    data.log("page.log")));
            if (server != null) {
                server.awaitReady();
            }
            try (Graph graph = login.connect()) {
                var unused = graph.migrate();
            }
            ReportService reports = ReportService.start(login.connect(), data.delivery());
            Addresses addresses = new Addresses(page.address(), browser, login.uri());
            lock.announce(Running.thisProcess(Running.UP, Optional.of(addresses)));
            return new Service(lock, server, login, page, reports, addresses);
        } catch (IOException | RuntimeException e) {
            if (page != null) {
                page.close();
            }
            if (server != null) {
                server.close();
            }
            throw e;
        }
    }

    private static DataFolder.Lock take(DataFolder data) throws IOException {
        Optional<DataFolder.Lock> lock = data.lock();
        if (lock.isPresent()) {
            return lock.get();
        }
        throw data.running()
                .map(other -> other.addresses()
                        .map(serving -> new CommandFailure(
                                ExitStatus.USAGE, "up.already", data.root(), other.pid(), serving.page()))
                        .orElseGet(() -> new CommandFailure(
                                ExitStatus.USAGE, "data.busy", data.root(), other.command(), other.pid())))
                .orElseGet(() -> new CommandFailure(ExitStatus.USAGE, "data.locked", data.root()));
    }

    /** Where a Neo4j that was installed as usual serves its Browser. */
    private static URI browserOf(URI bolt) {
        return URI.create("http://" + bolt.getHost() + ":7474/browser/");
    }

    Login login() {
        return login;
    }

    PageServer page() {
        return page;
    }

    Addresses addresses() {
        return addresses;
    }

    /** Waits as long as there is something to serve. */
    void awaitEnd() {
        CompletableFuture<Void> end = server == null ? new CompletableFuture<>() : server.lost();
        end.join();
    }

    @Override
    public void close() throws IOException {
        page.close();
        reports.close();
        if (server != null) {
            server.close();
        }
        lock.close();
    }
}
