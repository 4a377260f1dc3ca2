package org.zhize.app.page;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.zhize.analysis.Baseline;
import org.zhize.analysis.FindingId;

/** The findings that somebody accepted on the page, kept in the data folder, where {@code query --new} reads them too. */
@Component
public class AcceptedFindings {

    private final Path file;

    AcceptedFindings(PageSettings settings) {
        this.file = settings.data().accepted();
    }

    /** Those accepted by now; the file is read anew, since a person may edit it. */
    public Baseline current() {
        return Baseline.readIfPresent(file);
    }

    /**
     * Accepts a finding.
     *
     * @param reason why; not blank
     * @throws IOException if it can't be kept
     */
    public synchronized void accept(FindingId finding, String reason) throws IOException {
        current().with(finding, reason).write(file);
    }

    /**
     * Counts a finding as new again.
     *
     * @throws IOException if it can't be kept
     */
    public synchronized void withdraw(FindingId finding) throws IOException {
        current().without(finding).write(file);
    }
}
