package org.zhize.dutylist.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The interchange format {@code duty-list/1}: JSON Lines, one object a document.
 *
 * <p>Writing and reading go document by document, so that memory is bounded by the largest document. What was written
 * reads back as it was, except for the words of problems, which belong to their codes.
 */
public final class DutyListJson {

    /** The value of the field {@code format}. */
    public static final String FORMAT = "duty-list/1";

    /** The longest line that is read, in characters: a document of the greatest size with everything that is said of it. */
    static final int MAX_LINE = 32_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private DutyListJson() {}

    /**
     * Writes one document as one line.
     *
     * @param document what was read
     * @param language the language of the problems' messages
     * @param out receives the line and its line feed; is neither flushed nor closed
     * @throws UncheckedIOException if the writer fails
     */
    public static void write(DutyDocument document, Locale language, Writer out) {
        try {
            out.write(MAPPER.writeValueAsString(DutyListObject.of(document, language)));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The documents of a JSON Lines stream, read one at a time as the stream is consumed. Empty lines are passed over.
     *
     * @param in the lines; closed with the stream
     * @return a stream that throws {@link MalformedDutyListException} at the first line that is no {@code duty-list/1}
     *     object
     */
    public static Stream<DutyDocument> read(Reader in) {
        BoundedLines lines = new BoundedLines(new BufferedReader(in));
        return Stream.generate(lines::next)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(line -> !line.isBlank())
                .map(line -> parse(line, lines.number))
                .onClose(() -> close(in));
    }

    private static DutyDocument parse(String line, int number) {
        try {
            DutyListObject object = MAPPER.readValue(line, DutyListObject.class);
            if (!FORMAT.equals(object.format())) {
                throw new MalformedDutyListException(number, "format is not " + FORMAT);
            }
            return object.document();
        } catch (JacksonException e) {
            // The whole message goes over several lines and tells of Java classes.
            throw new MalformedDutyListException(number, e.getOriginalMessage(), e);
        } catch (NullPointerException | IllegalArgumentException e) {
            throw new MalformedDutyListException(number, String.valueOf(e.getMessage()), e);
        }
    }

    private static void close(Reader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines one after the other, none longer than the longest that a document can make. */
    private static final class BoundedLines {
        private final Reader in;
        private int number;

        BoundedLines(Reader in) {
            this.in = in;
        }

        /** The next line; empty at the end. */
        Optional<String> next() {
            number++;
            StringBuilder line = new StringBuilder();
            try {
                int c = in.read();
                if (c < 0) {
                    return Optional.empty();
                }
                for (; c >= 0 && c != '\n'; c = in.read()) {
                    if (line.length() == MAX_LINE) {
                        throw new MalformedDutyListException(number, "longer than " + MAX_LINE + " characters");
                    }
                    line.append((char) c);
                }
                return Optional.of(line.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
