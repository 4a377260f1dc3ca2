package org.zhize.app.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Finds ports that nobody listens on. */
public final class FreePort {

    private static final int TRIES = 100;
    private static final int END_OF_PORTS = 65_536;

    private FreePort() {}

    /**
     * The first free port of the loopback from a number on.
     *
     * @param wanted from 1 to 65535
     * @throws IOException if none of the hundred from there on is free
     */
    public static int from(int wanted) throws IOException {
        return among(wanted).filter(FreePort::isFree).findFirst().orElseThrow(() -> none(wanted));
    }

    /** The ports that are tried from a number on. */
    static IntStream among(int wanted) {
        return IntStream.range(wanted, Math.min(wanted + TRIES, END_OF_PORTS));
    }

    static IOException none(int wanted) {
        return new IOException("No free port from " + wanted + " to " + (wanted + TRIES - 1));
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
