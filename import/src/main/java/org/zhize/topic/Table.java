package org.zhize.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A data file of this package: rows of cells between tabs; empty lines and lines from {@code #} on are comments. */
final class Table {

    private Table() {}

    static List<Row> resource(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> read(Reader in) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(number, List.of(line.split("\t", -1))));
            }
        }
        return rows;
    }

    /**
     * A row that is no comment.
     *
     * @param line its line in the file, from 1
     * @param cells what stands between its tabs
     */
    record Row(int line, List<String> cells) {

        /** A cell's text, empty if the row is shorter. */
        String cell(int index) {
            return index < cells.size() ? cells.get(index).strip() : "";
        }

        /** The words of a cell, which stand between 、. */
        List<String> words(int index) {
            return Stream.of(cell(index).split("、"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }
}
