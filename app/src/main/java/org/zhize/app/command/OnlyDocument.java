package org.zhize.app.command;

import java.util.ArrayList;
import java.util.List;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.reader.Reading;

/** The document of a file that is to hold one. */
final class OnlyDocument {

    private final String file;
    private final List<Reading> readings = new ArrayList<>();

    OnlyDocument(String file) {
        this.file = file;
    }

    void take(Reading reading) {
        readings.add(reading);
    }

    /**
     * The document.
     *
     * @throws CommandFailure if it was rejected, or the file holds none or several
     */
    DutyDocument document(Words words) {
        if (readings.size() != 1) {
            throw new CommandFailure(ExitStatus.USAGE, "diff.oneDocument", file, readings.size());
        }
        if (readings.get(0) instanceof Reading.Read read) {
            return read.document();
        }
        String reason = ((Reading.Rejected) readings.get(0)).reason().sentence(words.language());
        throw new CommandFailure(ExitStatus.REJECTED, "diff.rejected", reason);
    }
}
