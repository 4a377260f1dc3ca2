package org.zhize.app.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds ports that nobody listens on. */
public final class FreePort {

    private static final int TRIES = 100;

    private FreePort() {}

    /**
     * The first free port of the loopback from a number on.
     *
     * @param wanted from 1 to 65535
     * @throws IOException if none of the hundred from there on is free
     */
    public static int from(int wanted) throws IOException {
        for (int port = wanted; port < Math.min(wanted + TRIES, 65_536); port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("No free port from " + wanted + " to " + (wanted + TRIES - 1));
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
