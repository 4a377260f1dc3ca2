package org.zhize.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The password of the user's own database, which is never an argument: other users of the machine can see those. */
final class OwnPassword {

    private static final String VARIABLE = "ZHIZE_NEO4J_PASSWORD";

    private OwnPassword() {}

    /** The password in the file or, without a file, in the environment. */
    static String find(@Nullable Path file) {
        if (file != null) {
            try {
                return Files.readString(file).strip();
            } catch (IOException e) {
                throw new CommandFailure(e, ExitStatus.USAGE, "password.unreadable", file);
            }
        }
        String password = System.getenv(VARIABLE);
        if (password == null) {
            throw new CommandFailure(ExitStatus.USAGE, "password.missing", VARIABLE);
        }
        return password;
    }
}
