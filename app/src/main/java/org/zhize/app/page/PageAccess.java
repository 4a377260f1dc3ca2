package org.zhize.app.page;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the page listens, and whom it serves.
 *
 * @param address the address of this machine to listen on
 * @param users the file of those who may log in; without one, whoever reaches the page may do everything
 */
public record PageAccess(InetAddress address, Optional<Path> users) {

    /** Refuses to serve others without a login. */
    public PageAccess {
        if (users.isEmpty() && !address.isLoopbackAddress()) {
            throw new IllegalArgumentException("listening on " + address + " demands a login");
        }
    }

    /** For the one user of this machine, without a login. */
    public static PageAccess ofThisMachine() {
        return new PageAccess(InetAddress.getLoopbackAddress(), Optional.empty());
    }
}
