package org.zhize.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.Chart;

/** Neo4j Browser as a researcher uses it, in real Chromium: the link, the guide, the style, the saved queries. */
@ExtendWith(SampleCounty.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserDeskTest {

    private static final Pattern DRAWN = Pattern.compile("Displaying ([\\d,]+) nodes, ([\\d,]+) relationships");
    private static final int READABLE = 300;

    private final ConcurrentLinkedQueue<String> outside = new ConcurrentLinkedQueue<>();
    private final String up;

    BrowserDeskTest(SampleCounty.Served county) {
        this.up = county.up().out();
    }

    @Test
    void the_guide_leads_through_the_graph_and_every_statement_of_it_answers() {
        try (Chromium chromium = Chromium.start()) {
            Page page = connected(chromium);
            Locator style = page.locator("a.zhize-style");
            style.click();
            page.locator("article pre").getByText("node.DutyItem").first().waitFor();

            List<Integer> drawn = new ArrayList<>();
            int answered = 0;
            for (int slide = 2; next(page); slide++) {
                if (page.locator("pre.runnable").count() == 0) {
                    continue;
                }
                Answer answer = answer(page);
                answered++;
                if (answer.nodes() > 0) {
                    assertThat(answer.relationships()).isPositive();
                    drawn.add(answer.nodes());
                }
                chromium.screenshot("browser-guide-" + slide);
            }
            assertThat(answered).isEqualTo(12);
            assertThat(drawn).hasSizeGreaterThanOrEqualTo(6).allMatch(nodes -> nodes <= READABLE);
            assertThat(outside).as("what Browser told others").isEmpty();
        }
    }

    @Test
    void the_archive_dropped_onto_browser_fills_the_favorites_with_the_whole_catalog() throws Exception {
        try (Chromium chromium = Chromium.start()) {
            Page page = connected(chromium);
            drop(page, "zhize-queries.zip", get(address("queries.zip")));
            page.locator("[data-testid=navigationFavorites]").click();
            page.getByText("关系网", new Page.GetByTextOptions().setExact(true)).click();
            Analysis network = Catalog.bundled().analysis("network:departments");
            Locator saved = page.getByText(network.title().zh()).first();
            saved.waitFor();
            chromium.screenshot("browser-favorites");
            saved.click();
            page.locator("#monaco-main-editor").getByText("WORKS_WITH").first().waitFor();
            assertThat(outside).as("what Browser told others").isEmpty();
        }
    }

    /** A picture that nobody can take in tells nothing. */
    @Test
    void every_network_of_the_catalog_draws_a_picture_of_readable_size() {
        List<Analysis> networks = Catalog.bundled().analyses().stream()
                .filter(analysis -> analysis.chart().kind() == Chart.Kind.NETWORK)
                .toList();
        assertThat(networks).isNotEmpty();
        try (Chromium chromium = Chromium.start()) {
            Page page = connected(chromium);
            page.locator("a.zhize-style").click();
            for (Analysis network : networks) {
                page.locator("#monaco-main-editor").click();
                page.keyboard().press("Control+A");
                page.keyboard().insertText(withoutBlankLines(network.text()));
                Answer answer = run(page);
                assertThat(answer.nodes()).as(network.id()).isBetween(2, READABLE);
                chromium.screenshot("browser-" + network.name());
            }
        }
    }

    private Page connected(Chromium chromium) {
        Page page = chromium.open("about:blank");
        page.onRequest(this::note);
        // What the policy of the page forbade never left.
        page.onRequestFailed(request -> {
            if ("csp".equals(request.failure())) {
                outside.remove(request.url());
            }
        });
        page.onWebSocket(socket -> note(socket.url()));
        var unused = page.navigate(printed("Page +(http\\S+)") + "browser");
        assertThat(page.locator("input[data-testid=boltaddress]").inputValue())
                .isEqualTo(printed("Bolt +bolt://(\\S+)"));
        page.locator("input[data-testid=username]").fill("neo4j");
        page.locator("input[data-testid=password]").fill(printed("User, password +neo4j / (\\S+)"));
        page.locator("button[data-testid=connect]").click();
        page.getByText("You are connected as user").first().waitFor();
        page.locator("a.zhize-style").waitFor();
        return page;
    }

    private void note(Request request) {
        note(request.url());
    }

    private void note(String url) {
        String host = URI.create(url.replace(' ', '+').replaceAll("[|^]", "")).getHost();
        if (host != null && !host.equals("localhost") && !host.equals("127.0.0.1")) {
            outside.add(url);
        }
    }

    private static boolean next(Page page) {
        Locator next = page.locator("[data-testid=guideNextSlide]");
        if (next.isDisabled()) {
            return false;
        }
        next.click();
        return true;
    }

    /** What Browser says of an answer; zeros where it is a table. */
    private record Answer(int nodes, int relationships) {}

    private static Answer answer(Page page) {
        page.locator("pre.runnable").click();
        return run(page);
    }

    private static Answer run(Page page) {
        int before = page.locator("article").count();
        // A statement comes into the editor a moment after the click on it, and an empty editor runs nothing.
        Locator statement = page.locator("#monaco-main-editor .view-lines");
        page.waitForCondition(
                () -> !statement.innerText().replace('\u00a0', ' ').isBlank());
        page.locator("[data-testid=editor-Run]").click();
        page.waitForCondition(() -> page.locator("article").count() > before);
        Locator frame = page.locator("article").first();
        Pattern end = Pattern.compile("Displaying [\\d,]+ nodes|completed (after|in)|no changes, no records");
        page.waitForCondition(() -> end.matcher(frame.innerText()).find());
        assertThat(frame.innerText()).doesNotContain("no records");
        Matcher drawn = DRAWN.matcher(frame.innerText());
        if (!drawn.find()) {
            return new Answer(0, 0);
        }
        int nodes = number(drawn.group(1));
        frame.locator("g.node").first().waitFor();
        page.waitForCondition(() -> frame.locator("g.node").count() == nodes);
        return new Answer(nodes, number(drawn.group(2)));
    }

    private static int number(String printed) {
        return Integer.parseInt(printed.replace(",", ""));
    }

    private String address(String file) {
        return printed("Page +(http\\S+)") + "browser/" + file;
    }

    private static byte[] get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    /** As if a person dragged the file from a folder onto the window. */
    private static void drop(Page page, String name, byte[] content) {
        var transfer =
                page.evaluateHandle("""
                ([name, base64]) => {
                  const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
                  const transfer = new DataTransfer();
                  transfer.items.add(new File([bytes], name));
                  return transfer;
                }
                """, List.of(name, Base64.getEncoder().encodeToString(content)));
        for (String event : List.of("dragenter", "dragover", "drop")) {
            page.locator("#monaco-main-editor").dispatchEvent(event, Map.of("dataTransfer", transfer));
        }
    }

    private String printed(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(up);
        assertThat(matcher.find()).as(up).isTrue();
        return matcher.group(1);
    }

    /** The editor would complete and indent what is typed; text that is inserted as one stays as it is. */
    private static String withoutBlankLines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
    }
}
