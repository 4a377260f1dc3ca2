package org.zhize.app.schedule;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zhize.report.ReportScope;
import org.zhize.report.format.ReportFormat;

/**
 * What is made, and for whom.
 *
 * @param scope what the report is about
 * @param language of its words
 * @param zone of its times
 * @param formats the forms it is delivered in
 * @param recipients where it is delivered; none keeps it in the graph alone
 */
public record Order(
        ReportScope scope, Locale language, ZoneId zone, Set<ReportFormat> formats, List<Recipient> recipients) {

    /** Keeps its own copies. */
    public Order {
        formats = EnumSet.copyOf(formats);
        recipients = List.copyOf(recipients);
    }

    /** The language's code: {@code zh} or {@code en}. */
    public String languageCode() {
        return language.getLanguage();
    }
}
