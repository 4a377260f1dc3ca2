package org.zhize.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.report.ReportJson;

/** Walks the page of the reports as a visitor does: adds a schedule, lets it run, downloads, compares, and removes it. */
@ExtendWith({SampleCounty.class, Chromium.OfTheClass.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsPageTest {

    private final SampleCounty.Served county;
    private final Chromium chromium;

    ReportsPageTest(SampleCounty.Served county, Chromium chromium) {
        this.county = county;
        this.chromium = chromium;
    }

    @AfterAll
    void leaveTheCountyAsItWas() {
        county.forgetReports();
    }

    private Page visit(String address) {
        return chromium.open(county.page() + address);
    }

    @Test
    void a_visitor_schedules_reports_runs_downloads_and_compares_them() throws Exception {
        Page page = visit("reports?lang=zh");
        assertThat(page.locator("nav a[aria-current=page]")).hasText("报告");
        page.locator("#recipients").fill("/etc");
        page.locator(".add button").click();
        assertThat(page.locator("[role=alert]")).containsText("命令行");
        page.locator("#recipients").fill("");
        page.locator("#cron").fill("never");
        page.locator(".add button").click();
        assertThat(page.locator("[role=alert]")).containsText("never");
        page.locator("#cron").fill("0 8 1 * *");
        page.locator("#of-county").selectOption("澄屏县");
        page.locator(".add button").click();
        assertThat(page.locator("table.schedules tbody tr")).hasCount(1);
        assertThat(page.locator("table.schedules")).containsText("08:00");

        page.locator("table.schedules button").first().click();
        made(1);
        page = visit("reports?lang=zh");
        page.locator("table.schedules button").first().click();
        made(2);
        page = visit("reports?lang=zh");
        Download pdf = page.waitForDownload(
                () -> visible(".files a[href$='/pdf']").first().click());
        try (PDDocument document = Loader.loadPDF(pdf.path().toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("乡镇职责清单工作量分布报告", "澄屏县");
        }
        Path json = page.waitForDownload(
                        () -> visible(".files a[href$='/json']").first().click())
                .path();
        assertThat(ReportJson.read(Files.readString(json)).since()).isPresent();

        everyPageIsAccessible(page.locator("form.compare"));

        page = visit("reports?lang=en");
        page.locator("table.schedules button", new Page.LocatorOptions().setHasText("Pause"))
                .click();
        assertThat(page.locator("table.schedules")).containsText("paused");
        page.locator("table.schedules button", new Page.LocatorOptions().setHasText("Remove"))
                .click();
        assertThat(page.locator("table.schedules")).hasCount(0);
        assertThat(page.locator("table.history tbody tr")).hasCount(2);
        assertThat(chromium.hosts()).isSubsetOf(county.page().getAuthority());
    }

    @Test
    void what_was_removed_meanwhile_is_told_as_missing() throws Exception {
        for (String gone : List.of("schedules/none/remove", "schedules/none/run", "none/retry")) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(county.page().resolve("/reports/" + gone))
                                    .POST(HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(gone).isEqualTo(404);
        }
    }

    private Locator visible(String selector) {
        return visit("reports?lang=zh").locator(selector);
    }

    /** So many reports are done, once the page is loaded again. */
    private void made(int reports) throws InterruptedException {
        county.awaitReports();
        assertThat(visit("reports?lang=zh").locator("table.history .status.DONE"))
                .hasCount(reports);
    }

    private void everyPageIsAccessible(Locator comparison) {
        comparison.locator("button").click();
        Page page = comparison.page();
        assertThat(page.locator("h1")).hasText("两期报告的比较");
        assertThat(page.locator(".empty")).isVisible();
        String compared = page.url().substring(county.page().toString().length());
        Map<String, List<String>> violations = new TreeMap<>();
        for (Map.Entry<String, String> each :
                Map.of("reports", "reports", "report-comparison", compared).entrySet()) {
            for (String language : List.of("zh", "en")) {
                String address = each.getValue();
                page = visit(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(page.locator("html")).hasAttribute("lang", language);
                violations.putAll(Appearance.faults(chromium, each.getKey() + "-" + language));
            }
        }
        assertThat(violations).isEmpty();
    }
}
