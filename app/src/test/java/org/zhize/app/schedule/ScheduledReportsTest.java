package org.zhize.app.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.data.Offset.offset;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.app.schedule.KeptReport.Status;
import org.zhize.app.server.DataFolder;
import org.zhize.app.server.EmbeddedServer;
import org.zhize.app.server.ProjectFolder;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;
import org.zhize.load.GraphWriter;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.report.ReportComparison;
import org.zhize.report.ReportJson;
import org.zhize.report.ReportScope;
import org.zhize.report.format.ReportFormat;
import tools.jackson.databind.json.JsonMapper;

/** Reports that make themselves, on a real database, to a real mail server and a real HTTP endpoint. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ScheduledReportsTest {

    private static final String SECRET = "webhook-s3cret";
    private static final String PASSWORD = "smtp-t0psecret";
    private static final BackOff BACK_OFF = new BackOff(Duration.ofMinutes(1), Duration.ofMinutes(8), 3);
    private static final Duration HOLD = Duration.ofMinutes(5);

    @TempDir
    private static Path folder;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetupTest.SMTP.getProtocol()));
    private final SetClock clock = new SetClock("2026-03-31T00:00:00Z");
    private DataFolder.Lock lock;
    private EmbeddedServer server;
    private Graph graph;
    private Endpoint endpoint;
    private Path settings;

    @BeforeAll
    void start() throws Exception {
        DataFolder data = new DataFolder(folder.resolve("data"));
        lock = data.lock().orElseThrow();
        server = EmbeddedServer.start(data, ProjectFolder.find());
        mail.start();
        mail.setUser("reports@county.test", "reports", PASSWORD);
        settings = Files.writeString(
                folder.resolve("delivery.properties"),
                "smtp.host=127.0.0.1\nsmtp.port=" + mail.getSmtp().getPort()
                        + "\nsmtp.security=none\nsmtp.user=reports\nsmtp.from=reports@county.test\nsmtp.password="
                        + PASSWORD
                        + "\nwebhook.secret=" + SECRET + "\n");
        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-------"));
        server.awaitReady();
        graph = server.login().connect();
        var unused = graph.migrate();
        GraphWriter writer = new GraphWriter(
                graph,
                DepartmentDirectory.bundled(),
                "test",
                Clock.fixed(Instant.parse("2026-03-01T04:00:00Z"), ZoneOffset.UTC));
        for (String name : List.of("huaixu.txt", "tangye.txt")) {
            Path list = ProjectFolder.find().resolve("import/samples").resolve(name);
            try (Stream<Reading> readings = new DutyListReader(Manifest.beside(list)).read(list)) {
                readings.forEach(reading -> writer.write(((Reading.Read) reading).document()));
            }
        }
    }

    @AfterAll
    void stop() throws Exception {
        mail.stop();
        graph.close();
        server.close();
        lock.close();
    }

    @BeforeEach
    void begin() throws Exception {
        endpoint = new Endpoint();
        mail.purgeEmailFromAllMailboxes();
        clock.set("2026-03-31T00:00:00Z");
        var unused = graph.write(transaction -> transaction
                .run("MATCH (n) WHERE n:Schedule OR n:Report DETACH DELETE n")
                .consume());
    }

    @AfterEach
    void end() {
        endpoint.close();
    }

    private ReportRounds rounds(Graph connection) {
        return new ReportRounds(connection, new Delivery(settings, Map.of()), BACK_OFF, clock);
    }

    private void round() {
        rounds(graph).run();
    }

    private Schedules schedules() {
        return new Schedules(graph, clock);
    }

    private KeptReports reports() {
        return new KeptReports(graph, clock);
    }

    /** At eight on the first of each month in China, which is midnight in Greenwich. */
    private Schedule monthly(Set<ReportFormat> formats, KeepRule keep, String... recipients) {
        return schedules()
                .add(
                        Cron.parse("0 8 1 * *", "Asia/Shanghai"),
                        new Order(
                                new ReportScope(Optional.of("澄屏县"), Optional.empty()),
                                Locale.SIMPLIFIED_CHINESE,
                                ZoneId.of("Asia/Shanghai"),
                                formats,
                                Stream.of(recipients).map(Recipient::parse).toList()),
                        keep);
    }

    @Test
    void a_report_is_made_when_its_time_comes_and_reaches_mailbox_webhook_and_folder() throws Exception {
        Path shelf = folder.resolve("shelf");
        Schedule schedule = monthly(
                Set.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.XLSX, ReportFormat.JSON),
                KeepRule.DEFAULT,
                "head@county.test, deputy@county.test",
                endpoint.address() + "hook",
                shelf.toString());
        clock.set("2026-03-31T23:59:59Z");
        round();
        assertThat(reports().all()).isEmpty();

        clock.set("2026-04-01T00:00:00Z");
        round();
        round();

        KeptReport report = reports().find(schedule.id() + "-20260401T000000Z");
        assertThat(reports().all()).containsExactly(report);
        assertThat(report.status()).as(report.error().toString()).isEqualTo(Status.DONE);
        assertThat(report.findings())
                .hasValueSatisfying(findings -> assertThat(findings).isPositive());
        assertThat(schedules().find(schedule.id()).nextDue()).contains(Instant.parse("2026-05-01T00:00:00Z"));

        MimeMessage[] received = mail.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getSubject()).isEqualTo("乡镇职责清单工作量分布报告 · 县区：澄屏县 · 2026-04-01");
        assertThat(received[0].getMessageID()).isEqualTo(received[1].getMessageID());
        Map<String, byte[]> attached = attachments(received[0]);
        assertOpens(attached, report.id());

        assertThat(endpoint.calls()).hasSize(1);
        Endpoint.Call call = endpoint.calls().get(0);
        assertThat(call.header(WebhookDelivery.REPORT)).isEqualTo(report.id());
        assertThat(call.header(WebhookDelivery.SIGNATURE))
                .isEqualTo("sha256=" + hmac(call.header(WebhookDelivery.TIMESTAMP) + "." + call.body()));
        assertThat(Long.parseLong(call.header(WebhookDelivery.TIMESTAMP)))
                .isCloseTo(Instant.now().getEpochSecond(), offset(600L));
        var body = JsonMapper.shared().readTree(call.body());
        assertThat(body.path("files").size()).isEqualTo(4);
        assertThat(Base64.getDecoder()
                        .decode(body.path("files").get(3).path("base64").asString()))
                .isEqualTo(attached.get(body.path("files").get(3).path("name").asString()));

        try (Stream<Path> files = Files.list(shelf)) {
            assertThat(files)
                    .hasSize(4)
                    .allMatch(file -> file.getFileName().toString().contains(report.id()));
        }
        assertThat(everythingInTheGraph()).doesNotContain(PASSWORD, SECRET);
    }

    private static Map<String, byte[]> attachments(MimeMessage message) throws Exception {
        Map<String, byte[]> attached = new HashMap<>();
        MimeMultipart parts = (MimeMultipart) message.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getFileName() != null) {
                attached.put(part.getFileName(), part.getInputStream().readAllBytes());
            }
        }
        return attached;
    }

    private static void assertOpens(Map<String, byte[]> attached, String id) throws Exception {
        String name = "workload-report-" + id + ".";
        assertThat(attached).containsOnlyKeys(name + "html", name + "pdf", name + "xlsx", name + "json");
        try (PDDocument pdf = Loader.loadPDF(Objects.requireNonNull(attached.get(name + "pdf")))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("乡镇职责清单工作量分布报告", "槐序镇", "县应急管理局");
            for (var page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Objects.requireNonNull(attached.get(name + "xlsx"))))) {
            assertThat(workbook.getSheet("部门工作量").getDrawingPatriarch().getCharts())
                    .isNotEmpty();
        }
        var page = Jsoup.parse(new String(Objects.requireNonNull(attached.get(name + "html")), UTF_8));
        assertThat(page.select("h1").text()).isEqualTo("乡镇职责清单工作量分布报告");
        assertThat(ReportJson.read(new String(Objects.requireNonNull(attached.get(name + "json")), UTF_8))
                        .made())
                .isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    }

    private String everythingInTheGraph() {
        return graph.read(
                        "MATCH (n) WHERE n:Schedule OR n:Report RETURN properties(n) AS properties",
                        Map.of(),
                        ReadLimits.DEFAULT)
                .records()
                .toString();
    }

    @Test
    void what_was_missed_while_nothing_ran_is_made_once_after_the_restart_and_compared_with_the_last() {
        Schedule schedule = monthly(Set.of(ReportFormat.JSON), KeepRule.DEFAULT);
        clock.set("2026-04-01T00:00:10Z");
        round();

        clock.set("2026-07-15T00:00:00Z");
        try (Graph afterRestart = server.login().connect()) {
            rounds(afterRestart).run();
            rounds(afterRestart).run();
        }

        List<KeptReport> made = reports().all();
        assertThat(made)
                .extracting(KeptReport::due)
                .containsExactly(Instant.parse("2026-05-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(made).extracting(KeptReport::status).containsOnly(Status.DONE);
        assertThat(schedules().find(schedule.id()).nextDue()).contains(Instant.parse("2026-08-01T00:00:00Z"));
        assertThat(made.get(0).newFindings()).contains(0L);
        assertThat(reports().content(made.get(0).id()).since()).contains(Instant.parse("2026-04-01T00:00:10Z"));
        assertThat(ReportComparison.between(
                                reports().content(made.get(1).id()),
                                reports().content(made.get(0).id()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void two_programs_on_one_database_make_each_report_once() throws Exception {
        for (int i = 0; i < 3; i++) {
            monthly(Set.of(ReportFormat.JSON), KeepRule.DEFAULT, endpoint.address() + i);
        }
        clock.set("2026-04-01T00:00:00Z");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService programs = Executors.newFixedThreadPool(2);
        try (Graph one = server.login().connect();
                Graph other = server.login().connect()) {
            List<Future<?>> running = new ArrayList<>();
            for (Graph connection : List.of(one, other)) {
                running.add(programs.submit(() -> {
                    together.await();
                    rounds(connection).run();
                    return null;
                }));
            }
            for (Future<?> program : running) {
                var unused = program.get();
            }
            rounds(one).run();
        } finally {
            programs.shutdown();
        }

        assertThat(reports().all()).hasSize(3).extracting(KeptReport::status).containsOnly(Status.DONE);
        assertThat(endpoint.calls()).extracting(Endpoint.Call::path).containsExactlyInAnyOrder("/0", "/1", "/2");
    }

    @Test
    void a_delivery_that_fails_is_tried_again_without_making_the_report_anew_and_one_that_worked_is_not()
            throws Exception {
        Path shelf = folder.resolve("once");
        monthly(Set.of(ReportFormat.JSON), KeepRule.DEFAULT, shelf.toString(), endpoint.address());
        endpoint.answers(503);
        clock.set("2026-04-01T00:00:00Z");
        round();

        KeptReport waiting = reports().all().get(0);
        assertThat(waiting.status()).isEqualTo(Status.DELIVERING);
        assertThat(waiting.error().orElseThrow().en()).contains(endpoint.address(), "503");
        assertThat(waiting.delivered()).containsExactly(shelf.toString());
        Path file = shelf.resolve("workload-report-" + waiting.id() + ".json");
        Files.delete(file);

        endpoint.answers(200);
        clock.pass(Duration.ofSeconds(59));
        round();
        assertThat(endpoint.calls()).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        round();

        KeptReport done = reports().find(waiting.id());
        assertThat(done.status()).isEqualTo(Status.DONE);
        assertThat(done.error()).isEmpty();
        assertThat(done.madeAt()).isEqualTo(waiting.madeAt());
        assertThat(endpoint.calls()).hasSize(2);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_delivery_that_never_works_is_given_up_and_can_be_tried_again_by_hand() {
        monthly(Set.of(ReportFormat.JSON), KeepRule.DEFAULT, endpoint.address());
        endpoint.answers(500);
        clock.set("2026-04-01T00:00:00Z");
        for (int i = 0; i < 10; i++) {
            round();
            clock.pass(Duration.ofMinutes(8));
        }

        KeptReport failed = reports().all().get(0);
        assertThat(failed.status()).isEqualTo(Status.FAILED);
        assertThat(failed.error().orElseThrow().zh()).contains("500");
        assertThat(endpoint.calls()).hasSize(BACK_OFF.attempts());
        assertThat(reports().content(failed.id()).findings()).isPositive();

        endpoint.answers(200);
        reports().retry(failed.id());
        round();
        assertThat(reports().find(failed.id()).status()).isEqualTo(Status.DONE);
    }

    @Test
    void a_report_that_can_not_be_made_says_why_and_is_made_once_that_is_mended() {
        Schedule schedule = monthly(Set.of(ReportFormat.JSON), KeepRule.DEFAULT);
        clock.set("2026-04-01T00:00:00Z");
        round();
        String first = reports().all().get(0).id();
        String content = spoil(first, "spoilt");

        clock.set("2026-05-01T00:00:00Z");
        round();
        KeptReport second = reports().find(schedule.id() + "-20260501T000000Z");
        assertThat(second.status()).isEqualTo(Status.MAKING);
        assertThat(second.error()).isPresent();
        assertThat(second.attemptAt()).contains(Instant.parse("2026-05-01T00:01:00Z"));

        spoil(first, content);
        clock.pass(Duration.ofMinutes(1));
        round();
        assertThat(reports().find(second.id()).status()).isEqualTo(Status.DONE);
        assertThat(reports().find(second.id()).error()).isEmpty();
    }

    private String spoil(String report, String content) {
        return graph.write(transaction -> transaction
                .run(
                        "MATCH (r:Report {id: $id}) WITH r, r.content AS before SET r.content = $content RETURN before",
                        Map.of("id", report, "content", content))
                .single()
                .get("before")
                .asString());
    }

    @Test
    void another_program_goes_on_when_the_first_one_died_and_the_dead_one_can_not_come_back() {
        monthly(Set.of(ReportFormat.JSON), KeepRule.DEFAULT, endpoint.address());
        clock.set("2026-04-01T00:00:00Z");
        assertThat(schedules().orderDue()).isPresent();
        KeptReports.Hold dead = reports().take(HOLD).orElseThrow();

        round();
        assertThat(reports().find(dead.report().id()).status()).isEqualTo(Status.MAKING);
        clock.pass(HOLD);
        round();

        assertThat(reports().find(dead.report().id()).status()).isEqualTo(Status.DONE);
        assertThatExceptionOfType(HoldLostException.class).isThrownBy(dead::done);
        assertThat(endpoint.calls()).hasSize(1);
    }

    @Test
    void old_reports_are_forgotten_by_the_rule_of_their_schedule() {
        monthly(Set.of(ReportFormat.JSON), KeepRule.parse("2"));
        for (String month : List.of("04", "05", "06")) {
            clock.set("2026-" + month + "-01T00:00:00Z");
            round();
        }
        assertThat(reports().all())
                .extracting(report -> report.due().toString())
                .containsExactly("2026-06-01T00:00:00Z", "2026-05-01T00:00:00Z");
    }

    @Test
    void a_paused_schedule_makes_nothing_and_makes_nothing_up_for() {
        Schedule schedule = monthly(Set.of(ReportFormat.JSON), KeepRule.DEFAULT);
        schedules().pause(schedule.id());
        clock.set("2026-04-02T00:00:00Z");
        round();
        schedules().resume(schedule.id());
        round();
        assertThat(reports().all()).isEmpty();

        String ordered = schedules().orderNow(schedule.id());
        round();
        assertThat(reports().find(ordered).status()).isEqualTo(Status.DONE);
        schedules().remove(schedule.id());
        assertThat(schedules().all()).isEmpty();
        assertThat(reports().find(ordered).schedule()).isEmpty();
    }
}
