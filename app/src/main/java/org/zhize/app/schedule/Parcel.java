package org.zhize.app.schedule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhize.report.WorkloadReport;
import org.zhize.report.format.ReportFormat;
import org.zhize.report.format.Summary;

/**
 * A report ready to be delivered.
 *
 * @param id the report's id
 * @param subject what it is, in one line
 * @param sentences what it says, in short
 * @param made when it was made
 * @param files its forms
 */
record Parcel(String id, String subject, List<String> sentences, Instant made, List<PackedFile> files) {

    /**
     * One form of the report.
     *
     * @param name its file name, the same whenever it is packed
     * @param mediaType its media type
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record PackedFile(String name, String mediaType, byte[] content) {}

    Parcel {
        sentences = List.copyOf(sentences);
        files = List.copyOf(files);
    }

    static Parcel of(KeptReport kept, WorkloadReport report) {
        Order order = kept.order();
        Summary summary = new Summary(report, order.language(), order.zone());
        List<PackedFile> files = new ArrayList<>();
        for (ReportFormat format : order.formats()) {
            files.add(new PackedFile(
                    "workload-report-" + kept.id() + "." + format.extension(),
                    format.mediaType(),
                    write(format, report, order)));
        }
        return new Parcel(kept.id(), summary.subject(), summary.sentences(), report.made(), files);
    }

    private static byte[] write(ReportFormat format, WorkloadReport report, Order order) {
        var bytes = new ByteArrayOutputStream();
        try {
            format.write(report, order.language(), order.zone(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
