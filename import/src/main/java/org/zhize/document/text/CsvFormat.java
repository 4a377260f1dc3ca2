package org.zhize.document.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.zhize.document.Cell;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.RawFile;

/**
 * Values separated by commas, semicolons, bars or tabs, with quoted values over several lines.
 *
 * <p>Recognized by its shape: nearly all records have the same number of values. Lines with tabs or bars but without quoted
 * values need no parser and are left to {@link TextFormat}.
 */
public final class CsvFormat implements DocumentFormat {

    private static final char[] DELIMITERS = {',', '\t', ';', '|'};

    /** The delimiters of which lines without quoted values need no parser. */
    private static final String PLAIN = "\t|";

    /** A quotation mark where a value begins. */
    private static final Pattern QUOTED_VALUE = Pattern.compile("(?m)(?:^|[\t|])\"");

    /** Records looked at to recognize the format. */
    private static final int SAMPLE = 200;

    /** Characters looked at to recognize the format, so that a text without line ends costs nothing. */
    private static final int SAMPLE_CHARACTERS = 200_000;

    /** Share of records that must have the commonest number of values. */
    private static final double REGULAR = 0.8;

    /** As many lists, and as many numbers of values, a township has. */
    private static final int LISTS = 3;

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public boolean recognizes(RawFile file) throws UnreadableDocumentException {
        return delimiter(file.text()).isPresent();
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException, IOException {
        char delimiter = delimiter(file.text()).orElseThrow();
        try (CSVParser parser = parser(file.text(), delimiter)) {
            long before = 0;
            for (CSVRecord row : parser) {
                List<Cell> cells = new ArrayList<>();
                for (int column = 0; column < row.size(); column++) {
                    cells.add(new Cell(column, 1, 1, lines(row.get(column), transcript), false));
                }
                transcript.add(new Row(new Position(0, Math.toIntExact(before + 1)), cells));
                before = parser.getCurrentLineNumber();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<Text> lines(String value, Transcript transcript) throws UnreadableDocumentException {
        List<Text> lines = new ArrayList<>();
        for (String line : value.split("\\R", -1)) {
            for (String shown : Markup.lines(line)) {
                lines.add(transcript.write(shown));
            }
        }
        return lines;
    }

    private static Optional<Character> delimiter(String text) {
        String sample = text.length() > SAMPLE_CHARACTERS ? text.substring(0, SAMPLE_CHARACTERS) : text;
        for (char delimiter : DELIMITERS) {
            boolean possible = sample.indexOf(delimiter) >= 0
                    && (PLAIN.indexOf(delimiter) < 0
                            || QUOTED_VALUE.matcher(sample).find());
            if (possible && isRegular(sample, delimiter, sample.length() < text.length())) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }

    private static boolean isRegular(String sample, char delimiter, boolean cutOff) {
        Map<Integer, Integer> sizes = new HashMap<>();
        int records = 0;
        int single = 0;
        int changes = 0;
        long before = 0;
        try (CSVParser parser = parser(sample, delimiter)) {
            for (CSVRecord row : parser) {
                if (row.size() > 1) {
                    sizes.merge(row.size(), 1, Integer::sum);
                    changes += records > 0 && row.size() != before ? 1 : 0;
                    before = row.size();
                    records++;
                } else if (!row.get(0).isBlank()) {
                    single++;
                }
                if (records + single == SAMPLE) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            if (!cutOff) {
                return false;
            }
        }
        int commonest = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        // Lists one below the other have as many widths as there are lists, and keep each for a while. Titles and
        // the names of categories may be single values.
        boolean inSections = changes < LISTS && single <= records / 2;
        boolean regular = sizes.getOrDefault(commonest, 0) >= (records + single) * REGULAR;
        return records > 1 && commonest > 1 && (inSections || regular);
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text));
    }
}
