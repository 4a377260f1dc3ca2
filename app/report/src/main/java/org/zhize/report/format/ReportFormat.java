package org.zhize.report.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import org.zhize.report.ReportJson;
import org.zhize.report.WorkloadReport;

/** The forms a report is written in. */
public enum ReportFormat {
    /** One page that needs nothing beside it: no script, no font, no picture from elsewhere. */
    HTML("text/html") {
        @Override
        public void write(WorkloadReport report, Locale language, ZoneId zone, OutputStream out) throws IOException {
            out.write(new ReportPage(language, zone).render(report).getBytes(StandardCharsets.UTF_8));
        }
    },
    /** A file to print, which carries the font of its Chinese characters. */
    PDF("application/pdf") {
        @Override
        public void write(WorkloadReport report, Locale language, ZoneId zone, OutputStream out) throws IOException {
            new ReportPdf(new ReportPage(language, zone)).write(report, out);
        }
    },
    /** A workbook with every row, and charts that a spreadsheet program draws. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(WorkloadReport report, Locale language, ZoneId zone, OutputStream out) throws IOException {
            new ReportWorkbook(language, zone).write(report, out);
        }
    },
    /** The whole report, in the form in which two are compared; the same in both languages. */
    JSON("application/json") {
        @Override
        public void write(WorkloadReport report, Locale language, ZoneId zone, OutputStream out) throws IOException {
            out.write(ReportJson.write(report).getBytes(StandardCharsets.UTF_8));
        }
    };

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** What file names of this form end in, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the report in this form.
     *
     * @param language of the words; anything but English is Chinese
     * @param zone of the times that are shown
     * @param out stays the caller's to close
     * @throws IOException if {@code out} fails
     */
    public abstract void write(WorkloadReport report, Locale language, ZoneId zone, OutputStream out)
            throws IOException;
}
