package org.zhize.app.page.access;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The file of those who may log in, one a line: {@code name role password}. The role is {@code reader} or {@code editor}; the
 * password ends with the line, and is what is typed, or its hash after {@code {bcrypt}}. Lines that begin with {@code #} are
 * remarks.
 *
 * @param path the file
 */
public record UserFile(Path path) {

    private static final int LEAST_CHARACTERS = 12;
    private static final int PARTS = 3;

    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    /** What somebody may do. */
    public enum Role {
        /** Look at everything. */
        READER,
        /** Change what can be changed, too. */
        EDITOR
    }

    /**
     * Somebody who may log in.
     *
     * @param password with the kind of its hash in braces before it
     */
    public record User(String name, Role role, String password) {}

    /** What is wrong with the file. */
    public enum Flaw {
        MISSING,
        OPEN_TO_OTHERS,
        BAD_LINE,
        SHORT_PASSWORD,
        NO_EDITOR
    }

    /**
     * What keeps the file from being used, if anything does.
     *
     * @throws IOException if it can't be read
     */
    public Optional<Flaw> flaw() throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.of(Flaw.MISSING);
        }
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
            return Optional.of(Flaw.OPEN_TO_OTHERS);
        }
        Set<String> names = new HashSet<>();
        boolean editor = false;
        for (String line : lines()) {
            Optional<User> user = user(line);
            if (user.isEmpty() || !names.add(user.get().name())) {
                return Optional.of(Flaw.BAD_LINE);
            }
            String password = user.get().password();
            if (password.startsWith("{noop}") && password.length() < LEAST_CHARACTERS + "{noop}".length()) {
                return Optional.of(Flaw.SHORT_PASSWORD);
            }
            editor |= user.get().role() == Role.EDITOR;
        }
        return editor ? Optional.empty() : Optional.of(Flaw.NO_EDITOR);
    }

    /**
     * Those who may log in.
     *
     * @throws IOException if the file can't be read
     */
    public List<User> users() throws IOException {
        List<User> users = new ArrayList<>();
        for (String line : lines()) {
            user(line).ifPresent(users::add);
        }
        return users;
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(path).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Optional<User> user(String line) {
        String[] parts = line.split("\\s+", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        return role(parts[1])
                .map(role ->
                        new User(parts[0], role, parts[2].startsWith("{bcrypt}") ? parts[2] : "{noop}" + parts[2]));
    }

    private static Optional<Role> role(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "reader" -> Optional.of(Role.READER);
            case "editor" -> Optional.of(Role.EDITOR);
            default -> Optional.empty();
        };
    }
}
