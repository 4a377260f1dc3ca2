package org.zhize.app.page.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.app.schedule.Cron;
import org.zhize.app.schedule.KeepRule;
import org.zhize.app.schedule.Order;
import org.zhize.app.schedule.Recipient;
import org.zhize.report.ReportScope;
import org.zhize.report.format.ReportFormat;

/**
 * A schedule as a visitor writes it.
 *
 * @param cron when
 * @param zone whose clock that means
 * @param county name of a county; blank for all
 * @param function a line of work; blank for all
 * @param language zh or en
 * @param formats the forms it is delivered in; none takes all
 * @param recipients one a line
 * @param keep how long its reports are kept
 */
record ScheduleForm(
        String cron,
        String zone,
        String county,
        String function,
        String language,
        List<ReportFormat> formats,
        String recipients,
        String keep) {

    /** What the form shows before anything is written into it. */
    static final ScheduleForm EMPTY = new ScheduleForm(
            "0 8 1 * *",
            "Asia/Shanghai",
            "",
            "",
            "zh",
            List.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.XLSX),
            "",
            KeepRule.DEFAULT.text());

    /** Spring gives null for what the browser did not send. */
    ScheduleForm(
            @Nullable String cron,
            @Nullable String zone,
            @Nullable String county,
            @Nullable String function,
            @Nullable String language,
            @Nullable List<ReportFormat> formats,
            @Nullable String recipients,
            @Nullable String keep) {
        this.cron = cron == null ? "" : cron;
        this.zone = zone == null ? "" : zone;
        this.county = county == null ? "" : county.strip();
        this.function = function == null ? "" : function.strip();
        this.language = language == null ? "" : language;
        this.formats = formats == null ? List.of() : List.copyOf(formats);
        this.recipients = recipients == null ? "" : recipients;
        this.keep = keep == null ? "" : keep;
    }

    Cron readCron() {
        return Cron.parse(cron, zone);
    }

    KeepRule readKeep() {
        return KeepRule.parse(keep);
    }

    /**
     * What is ordered.
     *
     * @throws org.zhize.app.schedule.ScheduleException if a recipient is none
     */
    Order readOrder() {
        return new Order(
                new ReportScope(given(county), given(function)),
                language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                readCron().zone(),
                formats.isEmpty() ? EnumSet.allOf(ReportFormat.class) : EnumSet.copyOf(formats),
                readRecipients());
    }

    List<Recipient> readRecipients() {
        return recipients
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Recipient::parse)
                .toList();
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
