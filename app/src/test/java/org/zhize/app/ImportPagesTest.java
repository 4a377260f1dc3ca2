package org.zhize.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.graph.ReadLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Brings documents to the page, imports them and undoes that, as a planner does. */
@ExtendWith(Chromium.OfTheClass.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportPagesTest {

    private static final Path SAMPLE = Path.of("../import/samples/huaixu.txt");
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String NASTY_TOWNSHIP = SCRIPT + "镇";

    /** What the graph holds; an import that was undone must leave the same. */
    private static final String CENSUS = """
            MATCH (n) WHERE NOT labels(n)[0] STARTS WITH '__'
            WITH labels(n)[0] AS what, count(*) AS many
            RETURN what + ' ' + many AS line
            UNION ALL
            MATCH (n)-[r]->() WHERE NOT labels(n)[0] STARTS WITH '__'
            WITH type(r) AS what, count(*) AS many
            RETURN what + ' ' + many AS line
            """;

    private static final String TOO_LARGE = """
            POST /import HTTP/1.1\r
            Host: localhost\r
            Content-Type: multipart/form-data; boundary=x\r
            Content-Length: 1000000000\r
            Connection: close\r
            \r
            """;

    private final Chromium chromium;
    private final List<String> dialogs = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private SampleCounty.Served county;

    ImportPagesTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeAll
    void open() {
        county = SampleCounty.Served.start();
        chromium.open("about:blank").onDialog(this::note);
    }

    private void note(Dialog dialog) {
        dialogs.add(dialog.message());
        dialog.dismiss();
    }

    @AfterAll
    void close() throws Exception {
        if (county != null) {
            county.close();
        }
    }

    @AfterEach
    void no_script_of_a_document_ran_and_nothing_left_the_machine() {
        List<String> errors = chromium.errors();
        chromium.forgetErrors();
        assertThat(dialogs).isEmpty();
        assertThat(chromium.hosts()).isSubsetOf(county.page().getAuthority());
        assertThat(errors).isEmpty();
    }

    @Test
    @Order(1)
    void a_document_is_shown_before_anything_is_written_then_imported_and_undone() throws IOException {
        List<String> before = census();
        String list = Files.readString(SAMPLE)
                .replace("岚江省云汀市澄屏县槐序镇", "")
                .replace("编制镇域产业发展规划，培育槐花蜜、中药材等特色产业。", SCRIPT + "编制产业规划。");
        Path file = Files.writeString(folder.resolve("<img src=x onerror=alert(2)>.txt"), list);

        Page page = visit("import?lang=zh");
        page.locator("#files").setInputFiles(file);
        assertThat(page.locator(".chosen li")).containsText("<img src=x");
        page.locator(".drop button").click();
        assertThat(page.locator("h1")).hasText("核对");
        assertThat(page.locator(".brought tbody th")).containsText("<img src=x onerror=alert(2)>.txt");
        assertThat(page.locator(".missing")).hasText("不知道是哪个乡镇");
        assertThat(page.locator("button.main")).hasCount(0);
        look("import-unnamed");

        String job = page.url();
        page.locator(".brought tbody th a").click();
        assertThat(page.locator(".source .NAME", new Page.LocatorOptions().setHasText(SCRIPT))
                        .first())
                .isVisible();
        assertThat(page.locator(".meaning .NAME", new Page.LocatorOptions().setHasText(SCRIPT)))
                .hasCount(1);
        look("import-document");
        page = chromium.open(job);

        page.locator("#township-1").fill(NASTY_TOWNSHIP);
        page.locator("#county-1").fill("澄屏县");
        page.locator("#prefecture-1").fill("云汀市");
        page.locator("#province-1").fill("岚江省");
        page.locator(".unnamed button").click();
        assertThat(page.locator("button.main")).hasText("导入 1 份文件");
        assertThat(page.locator(".brought")).containsText("岚江省云汀市澄屏县" + NASTY_TOWNSHIP);
        assertThat(page.locator(".brought")).containsText("将新增这个乡镇的清单");
        look("import-ready");
        assertThat(census()).isEqualTo(before);

        page.locator("button.main").click();
        assertThat(page.locator("h1")).hasText("导入完成");
        assertThat(page.locator(".brought")).containsText("已新增");
        look("import-done");
        assertThat(census()).isNotEqualTo(before);
        seesTheScriptAsTextOnEveryPageItReaches();

        page = visit("import?lang=zh");
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("<img src=x"));
        assertThat(row).containsText(NASTY_TOWNSHIP);
        look("import");
        page = visit("import?lang=zh");
        row.locator("summary").click();
        row.locator("button").click();
        assertThat(page.locator(".told")).containsText("已撤销导入");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("<img src=x")))
                .hasCount(0);
        assertThat(census()).isEqualTo(before);
    }

    private void seesTheScriptAsTextOnEveryPageItReaches() {
        Page page = visit("townships?lang=zh");
        page.locator("tbody a", new Page.LocatorOptions().setHasText(NASTY_TOWNSHIP))
                .click();
        assertThat(page.locator("h1")).hasText(NASTY_TOWNSHIP);
        onlyTheScriptsOfThePage(page);
        String township = page.url();
        page.locator(".duties a", new Page.LocatorOptions().setHasText(SCRIPT)).click();
        assertThat(page.locator("h1")).containsText(SCRIPT);
        assertThat(page.locator(".facts")).containsText("<img src=x onerror=alert(2)>.txt");
        onlyTheScriptsOfThePage(page);
        for (String address : List.of(
                "",
                "townships/comparison",
                "findings",
                "analyses",
                "analyses/township:burden",
                "departments",
                "network?view=township&of=" + URLEncoder.encode(NASTY_TOWNSHIP, UTF_8),
                "admission?text=" + URLEncoder.encode(SCRIPT + "编制产业规划", UTF_8),
                "whatif",
                "reports",
                "cypher",
                "cypher/model",
                "import")) {
            page = visit(address);
            assertThat(page.locator("h1").first()).isVisible();
            onlyTheScriptsOfThePage(page);
        }
        var unused = chromium.open(township);
        look("township-script");
    }

    private static void onlyTheScriptsOfThePage(Page page) {
        assertThat(page.locator("script:not([src])")).hasCount(0);
        assertThat(page.locator("img")).hasCount(0);
    }

    @Test
    @Order(2)
    void a_changed_list_becomes_a_new_edition_and_the_former_one_comes_back() throws IOException {
        List<String> before = census();
        Path file = Files.writeString(
                folder.resolve("huaixu-2.txt"), Files.readString(SAMPLE).replace("槐花蜜", "槐花茶"));
        Page page = bring(file);
        assertThat(page.locator(".brought")).containsText("将成为新版本");
        page.locator("button.main").click();
        assertThat(page.locator(".brought")).containsText("已成为新版本");
        assertThat(current("槐花茶")).isTrue();

        page.locator(".undo summary").click();
        page.locator(".undo button").click();
        assertThat(page.locator(".brought")).containsText("此前的版本恢复为现行");
        assertThat(current("槐花蜜")).isTrue();
        assertThat(census()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void a_file_that_is_no_list_is_told_and_does_not_keep_the_others_from_being_imported() throws IOException {
        Path noList = Files.writeString(folder.resolve("letter.txt"), "各位同事：\n\n明天上午开会。\n");
        Page page = bring(noList, SAMPLE, SAMPLE.resolveSibling("sources.yaml"));
        assertThat(page.locator(".brought tbody tr")).hasCount(2);
        assertThat(page.locator(".fault")).containsText("有 1 份文件无法导入");
        assertThat(page.locator(".brought")).containsText("letter.txt");
        assertThat(page.locator(".brought")).containsText("已在图谱中，不会有变化");
        page.locator("button", new Page.LocatorOptions().setHasText("放弃")).click();
        assertThat(page).hasURL(Pattern.compile("/import$"));
    }

    @Test
    @Order(4)
    void a_manifest_among_the_files_tells_what_they_do_not_say() throws IOException {
        Path file = Files.writeString(
                folder.resolve("nobody.txt"), Files.readString(SAMPLE).replace("岚江省云汀市澄屏县槐序镇", ""));
        Path manifest = Files.writeString(
                folder.resolve("sources.yaml"),
                "- {file: nobody.txt, township: 松坪乡, county: 澄屏县, prefecture: 云汀市, province: 岚江省}\n");
        Page page = bring(file, manifest);
        assertThat(page.locator(".brought tbody tr")).hasCount(1);
        assertThat(page.locator(".brought")).containsText("松坪乡");

        page = visit("import?lang=en");
        page.locator("#files")
                .setInputFiles(
                        new Path[] {file, Files.writeString(folder.resolve("sources.yaml"), "- {file: nobody.txt\n")});
        page.locator(".drop button").click();
        assertThat(page.locator(".fault:not([hidden])")).containsText("sources.yaml can't be read");
        // The browser notes that the answer was a refusal.
        chromium.forgetErrors();
    }

    @Test
    @Order(5)
    void what_is_too_large_is_turned_away_before_it_is_read() throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), county.page().getPort()));
            socket.getOutputStream().write(TOO_LARGE.getBytes(UTF_8));
            byte[] head = socket.getInputStream().readNBytes(12);
            assertThat(new String(head, UTF_8)).endsWith(" 413");
        }
    }

    @Test
    @Order(6)
    void programs_import_and_undo_too_and_are_told_what_is_wrong() throws Exception {
        List<String> before = census();
        String list = Files.readString(SAMPLE).replace("岚江省云汀市澄屏县槐序镇", "").replace("槐花蜜", "槐花酒");
        JsonNode job = json(post("api/imports", "nobody.txt", list), 202);
        String address = "api/imports/" + job.get("id").asString();
        awaitState(address, "READY");
        JsonNode document = json(get(address), 200).get("documents").get(0);
        assertThat(document.get("outcome").asString()).isEqualTo("REJECTED");
        HttpResponse<String> doubts = get(address + "/documents/1/problems?size=1");
        assertThat(doubts.headers().firstValueAsLong("X-Total-Count").orElseThrow())
                .isPositive();
        JsonNode problems = json(doubts, 200);
        assertThat(problems.get(0).get("code").asString()).isEqualTo("TOWNSHIP_UNKNOWN");

        JsonNode named = json(
                send(
                        "PUT",
                        address + "/documents/1/township",
                        "application/json",
                        "{\"township\": \"松坪乡\", \"county\": \"澄屏县\", \"prefecture\": \"云汀市\", \"province\": \"岚江省\"}"),
                200);
        assertThat(named.get("outcome").asString()).isEqualTo("ADDED");
        json(send("POST", address + "/confirmation", "text/plain", ""), 202);
        awaitState(address, "DONE");
        assertThat(current("槐花酒")).isTrue();
        assertThat(send("POST", address + "/confirmation", "text/plain", "").statusCode())
                .isEqualTo(409);

        String documents = "api/imports/documents/" + document.get("sha256").asString();
        JsonNode undone = json(send("DELETE", documents, "text/plain", ""), 200);
        assertThat(undone.get("status").asString()).isEqualTo("REMOVED");
        assertThat(census()).isEqualTo(before);
        HttpResponse<String> again = send("DELETE", documents, "text/plain", "");
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(send("DELETE", address, "text/plain", "").statusCode()).isEqualTo(204);
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    /** Follows the events of an import to their end, as a program would. */
    private void awaitState(String address, String state) throws Exception {
        HttpResponse<String> events = get(address + "/events");
        assertThat(events.statusCode()).as(events.body()).isEqualTo(200);
        assertThat(events.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        List<String> told = events.body()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> JsonMapper.shared()
                        .readTree(line.substring("data:".length()))
                        .get("state")
                        .asString())
                .toList();
        assertThat(told).last().isEqualTo(state);
        assertThat(json(get(address + "/progress"), 200).get("state").asString())
                .isEqualTo(state);
    }

    @Test
    @Order(7)
    void the_page_follows_a_long_import_by_its_events_and_never_asks_again() throws IOException {
        List<Path> files = new ArrayList<>();
        String list = Files.readString(SAMPLE);
        for (int i = 0; i < 40; i++) {
            files.add(Files.writeString(
                    Files.createDirectories(folder.resolve("many/" + i)).resolve("huaixu.txt"),
                    list.replace("槐花蜜", "槐花" + i)));
        }
        List<String> asked = new ArrayList<>();
        Page page = visit("import?lang=en");
        page.onRequest(request -> asked.add(URI.create(request.url()).getPath()));
        page.locator("#files").setInputFiles(files.toArray(Path[]::new));
        page.locator(".drop button").click();
        assertThat(page.locator(".brought tbody tr")).hasCount(40);
        assertThat(page.locator(".progress")).hasCount(0);
        assertThat(asked.stream().filter(path -> path.endsWith("/events"))).hasSize(1);
        assertThat(asked).noneMatch(path -> path.endsWith("/progress"));
        page.locator("button", new Page.LocatorOptions().setHasText("Discard")).click();
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send("GET", address, "text/plain", "");
    }

    private HttpResponse<String> post(String address, String file, String content) throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--x--\r\n";
        return send("POST", address, "multipart/form-data; boundary=x", part);
    }

    private HttpResponse<String> send(String method, String address, String type, String body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(county.page().resolve("/" + address))
                        .header("Content-Type", type)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private Page bring(Path... files) {
        Page page = visit("import?lang=zh");
        page.locator("#files").setInputFiles(files);
        page.locator(".drop button").click();
        assertThat(page.locator("h1")).hasText("核对");
        return page;
    }

    /** In both languages: nothing to complain of, and pictures to look at. */
    private void look(String name) {
        Map<String, List<String>> faults = new TreeMap<>();
        String address = chromium.page().url().replaceAll("#.*|[?&]lang=..", "");
        for (String language : List.of("en", "zh")) {
            Page page = chromium.open(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            assertThat(page.locator("html")).hasAttribute("lang", language);
            page.locator("details.undo").all().stream()
                    .findFirst()
                    .ifPresent(undo -> undo.evaluate("it => it.open = true"));
            faults.putAll(Appearance.faults(chromium, name + "-" + language));
        }
        assertThat(faults).isEmpty();
    }

    private boolean current(String words) {
        return county.graph()
                        .read(
                                "MATCH (i:DutyItem)-[:LISTED_IN]->({current: true}) WHERE i.name CONTAINS $words RETURN i",
                                Map.of("words", words),
                                ReadLimits.DEFAULT)
                        .records()
                        .size()
                == 1;
    }

    private List<String> census() {
        return county.graph().read(CENSUS, Map.of(), ReadLimits.DEFAULT).records().stream()
                .map(row -> row.get("line").asString())
                .sorted()
                .toList();
    }

    private Page visit(String address) {
        return chromium.open(county.page() + address);
    }
}
