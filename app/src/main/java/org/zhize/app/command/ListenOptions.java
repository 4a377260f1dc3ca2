package org.zhize.app.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.app.page.PageAccess;
import org.zhize.app.page.access.UserFile;
import org.zhize.app.server.DataFolder;
import picocli.CommandLine.Option;

/** Where the page listens: on the loopback for the one user of this machine, or elsewhere for those who can log in. */
final class ListenOptions {

    private static final String LISTEN = "--listen";
    private static final String USERS = "--users";

    @Option(names = LISTEN, paramLabel = "ADDRESS")
    private @Nullable String address;

    @Option(names = USERS, paramLabel = "FILE")
    private @Nullable Path users;

    /**
     * Who is served where.
     *
     * @throws CommandFailure if the address is none, or others could reach the page without a password
     */
    PageAccess access(DataFolder data) throws IOException {
        if (address == null && users == null) {
            return PageAccess.ofThisMachine();
        }
        InetAddress listening = listening();
        Path file = users == null ? data.users() : users;
        if (users == null && listening.isLoopbackAddress()) {
            return new PageAccess(listening, Optional.empty());
        }
        Optional<UserFile.Flaw> flaw = new UserFile(file).flaw();
        if (flaw.isPresent()) {
            throw new CommandFailure(ExitStatus.USAGE, "users." + flaw.get(), file);
        }
        return new PageAccess(listening, Optional.of(file));
    }

    private InetAddress listening() {
        try {
            return address == null ? InetAddress.getLoopbackAddress() : InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new CommandFailure(e, ExitStatus.USAGE, "usage.listen", address);
        }
    }

    /** The same options for another process, which may work in another folder. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (address != null) {
            arguments.addAll(List.of(LISTEN, address));
        }
        if (users != null) {
            arguments.addAll(List.of(USERS, users.toAbsolutePath().toString()));
        }
        return arguments;
    }
}
