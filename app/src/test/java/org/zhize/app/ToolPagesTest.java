package org.zhize.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Walks the network, admission, what-if and Cypher pages of the sample county. */
@ExtendWith({SampleCounty.class, Chromium.OfTheClass.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolPagesTest {

    private static final String PLAN = """
            county: 澄屏县
            moves:
              - hand-over: {topic: 防汛抗旱, from: 县应急管理局, to: 县水利局}
              - merge: {departments: [县林业局, 县自然资源局], into: 县自然资源和林业局}
            """;

    private final SampleCounty.Served county;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Chromium chromium;

    ToolPagesTest(SampleCounty.Served county, Chromium chromium) {
        this.county = county;
        this.chromium = chromium;
    }

    @AfterEach
    void nothing_left_the_machine_and_the_browser_had_nothing_to_complain_about() {
        List<String> errors = chromium.errors();
        chromium.forgetErrors();
        assertThat(chromium.hosts()).isSubsetOf(county.page().getAuthority());
        assertThat(errors).isEmpty();
    }

    @Test
    void the_network_is_drawn_with_all_departments_and_each_leads_to_its_page() {
        Page page = drawn("network?lang=zh");
        int departments = page.locator("#nodes ~ .scroll tbody tr").count();
        assertThat(departments).isGreaterThan(10);
        assertThat(page.locator(".network")).hasAttribute("data-drawn", String.valueOf(departments));
        assertThat(page.locator(".legend li").count()).isBetween(3, 8);
        assertThat(page.locator(".legend svg > *"))
                .hasCount(page.locator(".legend li").count());

        page.locator("#nodes ~ .scroll tbody th a", new Page.LocatorOptions().setHasText("县应急管理局"))
                .click();
        assertThat(page.locator("h1")).hasText("县应急管理局");
    }

    @Test
    void a_click_on_a_drawn_department_leads_to_its_page() {
        Page page = drawn("network?lang=zh&most=2");
        Locator canvas = page.locator(".network .canvas");
        // The library draws on a canvas, so that a person's click is a place on it: two nodes lie on one line through
        // its centre.
        var unused = page.evaluate("""
                () => {
                    const canvas = document.querySelector('.network .canvas');
                    const cy = canvas._cyreg.cy;
                    const {x, y} = cy.nodes()[0].renderedPosition();
                    canvas.dataset.x = Math.round(x);
                    canvas.dataset.y = Math.round(y);
                }
                """);
        canvas.scrollIntoViewIfNeeded();
        canvas.click(new Locator.ClickOptions()
                .setPosition(
                        Double.parseDouble(canvas.getAttribute("data-x")),
                        Double.parseDouble(canvas.getAttribute("data-y"))));
        assertThat(page).hasURL(Pattern.compile("/departments/one\\?id="));
    }

    @Test
    void the_number_of_nodes_is_limited_and_what_is_left_out_is_told() {
        Page page = drawn("network?lang=zh&most=6");
        assertThat(page.locator(".network")).hasAttribute("data-drawn", "6");
        page = drawn("network?lang=zh&view=township&of=" + encoded("鹤汀街道") + "&most=10");
        assertThat(page.locator("#nodes ~ .scroll tbody tr")).hasCount(10);
        assertThat(page.locator("main")).containsText("没有画出");
    }

    @Test
    void neighbourhoods_of_a_department_a_township_and_a_topic_are_drawn() {
        Page page = drawn("network?lang=zh&view=department&of=" + encoded("县水利局"));
        assertThat(page.locator("#nodes ~ .scroll tbody")).containsText("县水利局");
        page = drawn("network?lang=zh&view=township&of=" + encoded("鹤汀街道"));
        assertThat(page.locator("#edges ~ .scroll tbody")).containsText("鹤汀街道");
        page = drawn("network?lang=zh&view=topic");
        assertThat(page.locator(".legend")).containsText("主题");
        page = visit("network?lang=zh&view=topic&of=" + encoded("<script>alert(1)</script>"));
        assertThat(page.locator(".empty")).isVisible();
        assertThat(page.locator("#of")).hasValue("<script>alert(1)</script>");
        assertThat(page.locator("script:not([src])")).hasCount(0);
    }

    @Test
    void colours_tell_communities_on_demand() {
        Page page = drawn("network?lang=zh&colour=community");
        assertThat(page.locator("#colour")).hasValue("community");
        assertThat(page.locator(".legend li").first()).containsText("县");
    }

    @Test
    void the_drawing_is_saved_as_picture_as_vectors_and_for_other_programs(@TempDir Path folder) throws Exception {
        Page page = drawn("network?lang=zh");
        Path png = save(page, "[data-save=png]", folder.resolve("network.png"));
        assertThat(ImageIO.read(png.toFile()).getWidth()).isGreaterThan(500);

        int nodes = Integer.parseInt(page.locator(".network").getAttribute("data-drawn"));
        Document svg = xml(Files.readAllBytes(save(page, "[data-save=svg]", folder.resolve("network.svg"))));
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(nodes);
        assertThat(svg.getElementsByTagName("circle").getLength()
                        + svg.getElementsByTagName("polygon").getLength())
                .isEqualTo(nodes);

        Document graph = xml(get("api/network/network.graphml").body());
        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(nodes);
        assertThat(graph.getElementsByTagName("edge").getLength())
                .isEqualTo(svg.getElementsByTagName("line").getLength());
    }

    @Test
    void neo4j_browser_opens_with_the_same_statement_and_draws_the_same_network() {
        Page page = drawn("network?lang=zh&of=" + encoded("澄屏县"));
        String nodes = page.locator(".network").getAttribute("data-drawn");
        String link = page.locator("a[href*='cmd=edit']").getAttribute("href");
        // A browser of its own: this one leaves the page.
        try (Chromium elsewhere = Chromium.start()) {
            Page browser = elsewhere.open(link);
            assertThat(browser.locator("#monaco-main-editor")).containsText("澄屏县");
            browser.locator("input[type=password]").fill(county.password());
            browser.keyboard().press("Enter");
            assertThat(browser.locator("body")).containsText("You are connected as user");
            browser.locator("[data-testid=editor-Run]").click();
            assertThat(browser.locator("body")).containsText("Displaying " + nodes + " nodes");
        }
    }

    @Test
    void a_proposed_duty_is_judged_and_the_answer_leads_to_the_items() {
        Page page = visit("admission?lang=zh");
        page.locator("#text").fill("发放高龄津贴");
        page.locator("button.main").click();
        assertThat(page.locator("#verdict")).isVisible();
        assertThat(page.locator("tbody tr.same").first()).isVisible();
        page.locator("tbody a").first().click();
        assertThat(page.locator(".facts")).isVisible();

        page = visit("admission?lang=zh&text=" + encoded("<script>alert(1)</script>组织火星移民"));
        assertThat(page.locator("#text")).hasValue("<script>alert(1)</script>组织火星移民");
        assertThat(page.locator("script:not([src])")).hasCount(0);
        assertThat(page.locator("#verdict")).isVisible();
    }

    @Test
    void a_plan_is_compared_saved_loaded_and_passed_on_by_its_address(@TempDir Path folder) throws IOException {
        Page page = visit("whatif?lang=zh");
        page.locator("#plan").fill(PLAN);
        page.locator("button.main").click();
        assertThat(page.locator("#departments-changed ~ .scroll tbody")).containsText("县水利局");
        assertThat(page.locator("#departments-changed ~ .scroll tbody")).containsText("县自然资源和林业局");
        assertThat(page.locator(".effects li")).hasCount(2);
        String shared = page.url();

        Path saved = save(page, "button[formaction*='plan.yaml']", folder.resolve("plan.yaml"));
        assertThat(Files.readString(saved).strip().lines().map(String::strip))
                .containsExactlyElementsOf(
                        PLAN.strip().lines().map(String::strip).toList());
        page = visit("whatif?lang=zh");
        page.locator("#load").setInputFiles(saved);
        assertThat(page.locator("#plan")).hasValue(Pattern.compile("县自然资源和林业局"));

        page = chromium.open(shared);
        assertThat(page.locator(".effects li")).hasCount(2);
        page.locator("#departments-changed ~ .scroll tbody a", new Page.LocatorOptions().setHasText("县水利局"))
                .click();
        assertThat(page.locator("h1")).hasText("县水利局");
    }

    @Test
    void moves_are_added_by_a_form() {
        Page page = visit("whatif?lang=zh");
        page.locator("#kind").selectOption("hand-over");
        page.locator("#duty").fill("防汛抗旱");
        page.locator("#from").fill("县应急管理局");
        page.locator("#to").fill("县水利局");
        page.locator("fieldset button").click();
        assertThat(page.locator(".effects li")).hasCount(1);
        page.locator("#kind").selectOption("merge");
        page.locator("#from").fill("县林业局、县自然资源局");
        page.locator("#to").fill("县自然资源和林业局");
        page.locator("fieldset button").click();
        assertThat(page.locator(".effects li")).hasCount(2);
        assertThat(page.locator("#departments-changed ~ .scroll tbody")).containsText("新部门");
    }

    @Test
    void a_plan_that_makes_no_sense_is_told_in_one_line() {
        Page page = visit("whatif?lang=en&plan=" + encoded("county: 澄屏县\nmoves:\n  - lend: {topic: 防汛抗旱}\n"));
        assertThat(page.locator(".fault")).containsText("lend");
        chromium.forgetErrors();
    }

    @Test
    void a_statement_is_answered_as_a_table_and_as_files(@TempDir Path folder) throws IOException {
        Page page = visit("cypher?lang=zh");
        page.locator("#statement").fill("MATCH (t:Township) RETURN t.name AS township, t ORDER BY township");
        page.locator("button.main").click();
        assertThat(page.locator("tbody tr")).hasCount(6);
        assertThat(page.locator("tbody")).containsText("鹤汀街道");
        Path csv = save(page, "button[value=csv]", folder.resolve("rows.csv"));
        assertThat(Files.readString(csv).lines()).hasSize(7);
    }

    @Test
    void a_statement_can_not_write_nor_reach_out_nor_run_from_an_address() {
        Page page = visit("cypher?lang=en");
        for (String statement : List.of(
                "CREATE (n:Township {id: 'x'}) RETURN n",
                "LOAD CSV FROM 'http://127.0.0.1:9/' AS row RETURN row",
                "LOAD CSV FROM '" + county.page() + "' AS row RETURN row",
                "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row",
                "MATCH (n RETURN n")) {
            page.locator("#statement").fill(statement);
            page.locator("button.main").click();
            assertThat(page.locator(".fault")).isVisible();
            assertThat(page.locator("#statement")).hasValue(statement);
            assertThat(page.locator("tbody")).hasCount(0);
        }
        page = visit("cypher?statement=" + encoded("MATCH (n) RETURN n"));
        assertThat(page.locator("#statement")).hasValue("MATCH (n) RETURN n");
        assertThat(page.locator("tbody")).hasCount(0);
        chromium.forgetErrors();
    }

    @Test
    void the_same_is_there_for_programs() throws Exception {
        assertThat(text(get("api/admission?text=" + encoded("发放高龄津贴")))).contains("\"verdict\"", "\"duties\"");
        assertThat(text(get("api/whatif?plan=" + encoded(PLAN)))).contains("县自然资源和林业局", "\"before\"");
        HttpResponse<byte[]> senseless = get("api/whatif?plan=" + encoded("moves: []"));
        assertThat(senseless.statusCode()).isEqualTo(400);
        assertThat(senseless.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(text(get("api/network?most=5")))
                .contains("\"nodes\"", "\"edges\"", "县应急管理局", "\"page\":\"/departments/one\"");
        assertThat(get("api/admission?text=x&township=nowhere").statusCode()).isEqualTo(400);
    }

    @Test
    void every_page_is_accessible_in_both_languages_narrow_and_wide_light_and_dark() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("network", "network");
        pages.put("network-community", "network?colour=community");
        pages.put("network-township", "network?view=township&of=" + encoded("鹤汀街道"));
        pages.put("admission", "admission?text=" + encoded("发放高龄津贴"));
        pages.put("whatif", "whatif?plan=" + encoded(PLAN));
        pages.put(
                "cypher",
                "cypher?statement=" + encoded("MATCH (t:Township) RETURN t.name AS township, t.kind AS kind"));
        pages.put("whatif-empty", "whatif");
        pages.put("cypher-model", "cypher/model");
        Map<String, List<String>> violations = new TreeMap<>();
        pages.forEach((name, address) -> {
            for (String language : List.of("zh", "en")) {
                Page page = visit(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
                if (name.equals("cypher")) {
                    page.locator("button.main").click();
                    assertThat(page.locator("tbody tr").first()).isVisible();
                }
                if (name.startsWith("network")) {
                    page.locator(".network[data-drawn]").waitFor();
                }
                violations.putAll(Appearance.faults(chromium, name + "-" + language));
            }
        });
        assertThat(violations).isEmpty();
    }

    private Page drawn(String address) {
        Page page = visit(address);
        page.locator(".network[data-drawn]").waitFor();
        return page;
    }

    private static Path save(Page page, String button, Path file) {
        Download download = page.waitForDownload(() -> page.locator(button).click());
        download.saveAs(file);
        return file;
    }

    private static Document xml(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        URI uri = county.page().resolve("/" + address);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private Page visit(String address) {
        return chromium.open(county.page() + address);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
