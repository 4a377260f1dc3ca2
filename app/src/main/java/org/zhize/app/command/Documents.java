package org.zhize.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/**
 * The documents that a command was given.
 *
 * @param paths files and folders
 * @param manifest what is known beside them; null takes the manifest that lies beside each of them
 */
record Documents(List<Path> paths, @Nullable Path manifest) {

    /** Fails on a path that does not exist, before anything else is done. */
    void requireAll() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new CommandFailure(ExitStatus.USAGE, "file.NoSuchFileException", path);
            }
        }
    }

    /** The number of files, for the progress bar; an archive counts as one. */
    long files() throws IOException {
        long files = 0;
        for (Path path : paths) {
            try (Stream<Path> walk = Files.walk(path)) {
                files += walk.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith(Manifest.FILE_NAME))
                        .count();
            } catch (NoSuchFileException e) {
                throw new CommandFailure(e, ExitStatus.USAGE, "file.NoSuchFileException", path);
            }
        }
        return files;
    }

    /** Reads one after the other; what was read of one is forgotten before the next. */
    void read(Consumer<Reading> each) throws IOException {
        for (Path path : paths) {
            DutyListReader reader = new DutyListReader(manifestOf(path));
            try (Stream<Reading> readings = reader.read(path)) {
                readings.forEach(each);
            }
        }
    }

    private Manifest manifestOf(Path path) {
        try {
            return manifest == null ? Manifest.beside(path) : Manifest.read(manifest);
        } catch (IOException e) {
            throw new CommandFailure(e, ExitStatus.USAGE, "manifest.unreadable", String.valueOf(e.getMessage()));
        }
    }
}
