package org.zhize.app.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Severity;
import org.zhize.app.server.Addresses;
import org.zhize.app.server.Login;

/** What {@code up} tells the person who started it. */
final class Welcome {

    private static final String WORKLOAD = "overload:department-workload";
    private static final int HEAVIEST = 3;
    private static final double MILLISECONDS_PER_SECOND = 1000.0;

    private final Terminal terminal;
    private final Words words;

    Welcome(Terminal terminal, Words words) {
        this.terminal = terminal;
        this.words = words;
    }

    /** Which ports were taken, and what is used instead. */
    void sayMovedPorts(Addresses addresses) {
        addresses.moved().forEach(port -> terminal.err().println(words.say("up.port", port.getKey(), port.getValue())));
    }

    /** Where everything is. */
    void sayAddresses(Addresses addresses, Duration start) throws IOException {
        line("up.ready", String.format(Locale.ROOT, "%.1f", start.toMillis() / MILLISECONDS_PER_SECOND));
        line("up.page", addresses.page());
        line("up.browser", addresses.browser());
        line("up.guide", addresses.guide(words.language()));
        line("up.bolt", addresses.bolt());
        terminal.out().flush();
    }

    /** How to get in. */
    void sayLogin(Login login) throws IOException {
        line("up.login", login.user(), login.password());
        terminal.out().flush();
    }

    /** What stands out: the departments with the most to do, and the gravest findings. */
    void sayFindings(GraphReader reader, Catalog catalog) throws IOException {
        Analysis workload = catalog.analysis(WORKLOAD);
        List<Map<String, @Nullable Object>> departments =
                reader.table(workload, workload.defaults()).byColumn();
        if (departments.isEmpty()) {
            return;
        }
        line("up.findings");
        for (Map<String, @Nullable Object> row : departments.subList(0, Math.min(HEAVIEST, departments.size()))) {
            line("up.heaviest", row.get("department"), row.get("county"), row.get("items"), row.get("led"));
        }
        for (Analysis analysis : catalog.analyses()) {
            if (isGrave(analysis)) {
                long rows =
                        reader.table(analysis, analysis.defaults()).outcome().rows();
                if (rows > 0) {
                    line("up.finding", analysis.title().in(words.language()), rows, analysis.id());
                }
            }
        }
        terminal.out().flush();
    }

    private static boolean isGrave(Analysis analysis) {
        return analysis.severity().equals(Optional.of(Severity.HIGH))
                && analysis.requires().isEmpty();
    }

    private void line(String key, @Nullable Object... details) throws IOException {
        terminal.out().write(words.say(key, details));
        terminal.out().write('\n');
    }
}
