package org.zhize.app.server;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The embedded database's password, in a file that only its owner can read.
 *
 * @param path the file
 */
record PasswordFile(Path path) {

    private static final int RANDOM_BYTES = 12;

    /** Makes a password, unless there is one; returns whether it did. */
    boolean createIfMissing() throws IOException {
        if (Files.exists(path)) {
            return false;
        }
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        Files.createFile(path, ownerOnly());
        Files.writeString(path, HexFormat.of().formatHex(random) + "\n");
        return true;
    }

    String read() throws IOException {
        return Files.readString(path).strip();
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
