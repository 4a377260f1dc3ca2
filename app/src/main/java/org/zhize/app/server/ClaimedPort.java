package org.zhize.app.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A port that no other Zhize of this user chooses, also while nobody listens on it because the database that did has died and
 * is being started again. Without a claim another database that starts in those seconds would get the port, and with it
 * everyone who still calls with the password of the first.
 *
 * <p>A claim is a locked file in the machine's temporary folder, which the operating system unlocks when the process ends, in
 * whatever way. The files stay: taking one away would race with whoever locks it next. Where none can be written there are no
 * claims, and it is enough that a port is free.
 */
final class ClaimedPort implements AutoCloseable {

    private static final Path FOLDER =
            Path.of(System.getProperty("java.io.tmpdir"), "zhize-ports-" + System.getProperty("user.name"));

    /** Opening a file again and closing it would take its lock from whoever has it in the same process. */
    private static final Set<Integer> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final int number;
    private final @Nullable FileChannel file;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ClaimedPort(int number, @Nullable FileChannel file) {
        this.number = number;
        this.file = file;
    }

    /**
     * Claims the first port of the loopback, from a number on, that is free and nobody's claim.
     *
     * @param wanted from 1 to 65535
     * @throws IOException if there is none among the hundred from there on
     */
    static ClaimedPort from(int wanted) throws IOException {
        return FreePort.among(wanted)
                .filter(FreePort::isFree)
                .mapToObj(ClaimedPort::claim)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> FreePort.none(wanted));
    }

    /**
     * Claims a port, whether or not it is free.
     *
     * @return empty if it is another's claim
     */
    static Optional<ClaimedPort> claim(int port) {
        if (!OF_THIS_PROCESS.add(port)) {
            return Optional.empty();
        }
        Optional<ClaimedPort> claimed = lock(port);
        if (claimed.isEmpty()) {
            OF_THIS_PROCESS.remove(port);
        }
        return claimed;
    }

    private static Optional<ClaimedPort> lock(int port) {
        try {
            Files.createDirectories(FOLDER);
            FileChannel channel = FileChannel.open(
                    FOLDER.resolve(Integer.toString(port)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return lock(port, channel);
        } catch (IOException e) {
            return Optional.of(new ClaimedPort(port, null));
        }
    }

    private static Optional<ClaimedPort> lock(int port, FileChannel channel) throws IOException {
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new ClaimedPort(port, channel)) : Optional.empty();
    }

    int number() {
        return number;
    }

    /** Leaves the port to others, who may have it by the second time. */
    @Override
    public void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            if (file != null) {
                file.close();
            }
            OF_THIS_PROCESS.remove(number);
        }
    }
}
