package org.zhize.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A file of words beside the layouts: one entry a line, blank lines and those that begin with # left out. */
final class WordFile {

    private WordFile() {}

    /** The entries from top to bottom. */
    static List<String> lines(String name) {
        InputStream file = Objects.requireNonNull(WordFile.class.getResourceAsStream(name));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
