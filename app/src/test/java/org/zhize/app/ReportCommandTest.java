package org.zhize.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.app.command.Terminal;
import org.zhize.app.command.ZhizeCommand;
import org.zhize.report.ReportJson;
import org.zhize.report.WorkloadReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code zhize report} on the sample county, while an {@code up} serves it. */
@ExtendWith(SampleCounty.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportCommandTest {

    @TempDir
    private static Path folder;

    private final SampleCounty.Served county;

    ReportCommandTest(SampleCounty.Served county) {
        this.county = county;
    }

    @AfterAll
    void leaveTheCountyAsItWas() {
        county.forgetReports();
    }

    /** The command within this process, which is faster. */
    private ZhizeProcess.Ended quick(String... arguments) {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", county.zhize().data().toString()));
        int status = ZhizeCommand.run(
                all.toArray(String[]::new), new Terminal(out, new PrintStream(err, true, UTF_8), false));
        return new ZhizeProcess.Ended(status, out.toString(), err.toString(UTF_8));
    }

    private static Path only(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith("." + extension))
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    @Test
    void every_form_is_written_and_nothing_else_to_standard_output() throws Exception {
        Path out = folder.resolve("english");
        ZhizeProcess.Ended report = county.zhize().run("report", "--out", out.toString());

        assertThat(report.status()).as(report.err()).isZero();
        assertThat(report.out()).isEmpty();
        for (String form : List.of("html", "pdf", "xlsx", "json")) {
            assertThat(report.err()).contains("Wrote " + only(out, form));
        }
        assertThat(Jsoup.parse(only(out, "html")).select("html").attr("lang")).isEqualTo("en");
        assertThat(only(out, "pdf")).content(ISO_8859_1).startsWith("%PDF-");
    }

    @Test
    void the_chinese_report_tells_what_is_new_since_another() throws Exception {
        Path out = folder.resolve("chinese");
        Path first = folder.resolve("first");
        assertThat(quick("report", "--format", "json", "--out", first.toString(), "--lang", "zh")
                        .status())
                .isZero();
        Path before = only(first, "json");
        ZhizeProcess.Ended report = quick(
                "report",
                "--since",
                before.toString(),
                "--format",
                "html,json",
                "--out",
                out.toString(),
                "--lang",
                "zh");

        assertThat(report.status()).as(report.err()).isZero();
        assertThat(report.out()).isEmpty();
        assertThat(report.err()).contains("已写入");
        assertThat(Jsoup.parse(only(out, "html")).select("h1").text()).isEqualTo("乡镇职责清单工作量分布报告");
        WorkloadReport since = ReportJson.read(only(out, "json"));
        assertThat(since.since()).contains(ReportJson.read(before).made());
        assertThat(since.newFindings()).isEmpty();
        ZhizeProcess.Ended same =
                quick("diff", before.toString(), only(out, "json").toString(), "--lang", "en");
        assertThat(same.status()).isZero();
        assertThat(same.err()).contains("Both reports say the same");
    }

    @Test
    void what_is_no_report_and_no_time_is_told_in_one_line() throws Exception {
        Path poem = Files.writeString(folder.resolve("poem.json"), "{}");
        ZhizeProcess.Ended since = quick("report", "--since", poem.toString(), "--lang", "en");
        assertThat(since.status()).isEqualTo(2);
        assertThat(since.told()).hasLineCount(1).contains("no report");

        Path all = folder.resolve("all");
        assertThat(quick("report", "--format", "json", "--out", all.toString()).status())
                .isZero();
        ZhizeProcess.Ended other =
                quick("report", "--since", only(all, "json").toString(), "--county", "澄屏县", "--lang", "en");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.told()).hasLineCount(1).contains("another county");

        ZhizeProcess.Ended cron = quick("report", "--schedule", "every month", "--lang", "en");
        assertThat(cron.status()).isEqualTo(2);
        assertThat(cron.told()).hasLineCount(1).contains("every month", "0 8 1 * *");

        ZhizeProcess.Ended nothing = quick("report", "--to", "head@county.example", "--lang", "en");
        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.told()).hasLineCount(1).contains("--to", "--schedule");

        ZhizeProcess.Ended unknown = quick("report", "--unschedule", "00000000", "--lang", "zh");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.told()).hasLineCount(1).contains("00000000", "--schedules");
    }

    @Test
    void a_schedule_is_added_run_listed_and_removed_and_its_reports_can_be_compared() throws Exception {
        Path shelf = folder.resolve("shelf");
        ZhizeProcess.Ended added = quick(
                "report",
                "--schedule",
                "0 8 1 * *",
                "--to",
                shelf.toString(),
                "--format",
                "json",
                "--keep",
                "400d",
                "--lang",
                "en");
        assertThat(added.status()).as(added.err()).isZero();
        assertThat(added.out()).matches("[0-9a-f]{8}\n");
        assertThat(added.err()).contains("next due", "08:00", "Asia/Shanghai", shelf.toString());
        String id = added.out().strip();

        JsonNode schedules = json(quick("report", "--schedules", "--format", "json"));
        assertThat(schedules.size()).isEqualTo(1);
        assertThat(schedules.get(0).path("schedule").asString()).isEqualTo(id);
        assertThat(quick("report", "--schedules", "--lang", "zh").out()).contains("下次", id, "400d");

        String first = made(id);
        String second = made(id);
        assertThat(second).isNotEqualTo(first);
        assertThat(ReportJson.read(shelf.resolve("workload-report-" + second + ".json"))
                        .since())
                .isPresent();
        assertThat(quick("diff", first, second).status()).isZero();
        assertThat(quick("diff", first, "00000000-20260101T000000Z").status()).isEqualTo(2);
        ZhizeProcess.Ended again = quick("report", "--run", first, "--lang", "en");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.told()).hasLineCount(1).contains(first, "has not failed");

        ZhizeProcess.Ended removed = quick("report", "--unschedule", id, "--lang", "zh");
        assertThat(removed.status()).isZero();
        assertThat(json(quick("report", "--schedules", "--format", "json")).size())
                .isZero();
        assertThat(quick("diff", first, second).status()).isZero();
    }

    /** Orders a report and waits until up has made and delivered it. */
    private String made(String schedule) throws InterruptedException {
        ZhizeProcess.Ended ordered = quick("report", "--run", schedule);
        assertThat(ordered.status()).as(ordered.err()).isZero();
        String report = ordered.out().strip();
        county.awaitReports();
        assertThat(status(report)).isEqualTo("DONE");
        return report;
    }

    private String status(String report) {
        return json(quick("report", "--reports", "--format", "json"))
                .valueStream()
                .filter(row -> row.path("report").asString().equals(report))
                .map(row -> row.path("status").asString())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(ZhizeProcess.Ended answer) {
        assertThat(answer.status()).as(answer.err()).isZero();
        return JsonMapper.shared().readTree(answer.out());
    }
}
