package org.zhize.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reports as JSON: the form that is whole, in which they are kept and compared. */
public final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            // Whole numbers are read as they were when the report was made.
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    private ReportJson() {}

    /** The whole report. */
    public static String write(WorkloadReport report) {
        return JSON.writeValueAsString(report) + "\n";
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws NotAReportException if the text is none, or one of another format
     */
    public static WorkloadReport read(String text) {
        try {
            WorkloadReport report = JSON.readValue(text, WorkloadReport.class);
            if (!WorkloadReport.FORMAT.equals(report.format())) {
                throw new NotAReportException(report.format());
            }
            return report;
        } catch (JacksonException e) {
            throw new NotAReportException(e.getOriginalMessage(), e);
        } catch (NullPointerException e) {
            // A record refuses a list that the text does not have.
            throw new NotAReportException("incomplete", e);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it can't be read
     * @throws NotAReportException if it holds no report
     */
    public static WorkloadReport read(Path file) throws IOException {
        return read(Files.readString(file));
    }

    /** Whether a file holds a report, by how it begins. */
    public static boolean isReport(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.limit(2).anyMatch(line -> line.contains('"' + WorkloadReport.FORMAT + '"'));
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
