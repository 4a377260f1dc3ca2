package org.zhize.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.graph.ReadLimits;

/** Walks the pages of the sample county as a visitor does. */
@ExtendWith({SampleCounty.class, Chromium.OfTheClass.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final int WIDE = 1400;

    /** A picture of the README is so wide, and at most so large that a page of pictures still loads at once. */
    private static final int PICTURE = 1200;

    private static final long MOST_BYTES = 160 * 1024;

    private final SampleCounty.Served county;
    private final Chromium chromium;

    PagesTest(SampleCounty.Served county, Chromium chromium) {
        this.county = county;
        this.chromium = chromium;
    }

    @AfterEach
    void nothing_left_the_machine_and_the_browser_had_nothing_to_complain_about() {
        assertThat(chromium.hosts()).isSubsetOf(county.page().getAuthority());
        assertThat(chromium.errors()).isEmpty();
    }

    @Test
    void the_overview_shows_workload_concentration_and_findings_and_leads_on() {
        Page page = visit("?lang=zh");
        assertThat(page.locator("table.workload")).containsText("县应急管理局");
        assertThat(page.locator("#concentration")).isVisible();
        page.locator(".findings li").first().waitFor();
        page.locator("table.workload a", new Page.LocatorOptions().setHasText("县应急管理局"))
                .click();
        assertThat(page.locator("h1")).hasText("县应急管理局");
        page.locator("header nav a", new Page.LocatorOptions().setHasText("部门")).click();
        assertThat(page.locator("h1")).hasText("部门");
        assertThat(page.locator("nav a[aria-current=page]")).hasText("部门");
    }

    @Test
    void departments_are_narrowed_down_and_lead_to_their_duties_and_original_texts() {
        Page page = visit("departments?lang=zh");
        int all = page.locator("tbody tr").count();
        page.locator("#function").selectOption("公安");
        assertThat(page).hasURL(java.util.regex.Pattern.compile("function="));
        assertThat(page.locator("tbody tr").first()).containsText("公安局");
        assertThat(page.locator("tbody tr").count()).isBetween(1, all - 1);
        page.locator("tbody a").first().click();
        assertThat(page.locator("h1")).hasText("县公安局");
        assertThat(page.locator("#history")).isVisible();
        assertThat(page.locator("[data-load]")).hasCount(0);
        page.locator("tbody td a[href*='/findings/item']").first().click();
        assertThat(page.locator(".printed").first()).isVisible();
        assertThat(page.locator(".facts")).containsText(".txt");
    }

    @Test
    void a_township_shows_its_three_lists_with_as_many_items_as_the_graph_has() {
        Page page = visit("townships?lang=zh");
        page.locator("tbody a", new Page.LocatorOptions().setHasText("鹤汀街道")).click();
        assertThat(page.locator(".lists h2")).hasCount(3);
        long items = county.graph()
                .read(
                        "MATCH (:Township {name: '鹤汀街道'})<-[:ISSUED_FOR]-(:DutyList {current: true})<-[:LISTED_IN]-(i)"
                                + " RETURN count(i) AS items",
                        Map.of(),
                        ReadLimits.DEFAULT)
                .records()
                .get(0)
                .get("items")
                .asLong();
        assertThat(page.locator(".duties li")).hasCount((int) items);
    }

    @Test
    void the_comparison_filters_to_differences() {
        Page page = visit("townships/comparison?lang=zh");
        int all = page.locator("tbody tr").count();
        assertThat(page.locator("thead th")).hasCount(7);
        page.locator("#differences").check();
        page.locator("button[type=submit]").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile("differences=true"));
        assertThat(page.locator("#differences")).isChecked();
        assertThat(page.locator("tbody tr").count()).isBetween(1, all);
    }

    @Test
    void findings_are_grouped_and_filtered_and_lead_to_the_original_text() {
        Page page = visit("findings?lang=zh");
        page.locator("#severity").selectOption("HIGH");
        assertThat(page).hasURL(java.util.regex.Pattern.compile("severity=HIGH"));
        assertThat(page.locator(".findings li:not(.severity-high)")).hasCount(0);
        page.locator(".findings a[href*='reclaimed-without-receiver']").click();
        Locator place = page.locator("td a").first();
        assertThat(place).hasText(java.util.regex.Pattern.compile("[a-z]+\\.txt\\s+第 \\d+ 行"));
        // What can be done with a finding is seen without moving the table aside.
        assertThat(page.locator(".answer").evaluate("table => table.offsetWidth <= table.parentElement.clientWidth"))
                .isEqualTo(true);
        place.click();
        assertThat(page.locator(".facts")).containsText("上级收回");
    }

    @Test
    void a_finding_is_accepted_with_a_reason_and_is_new_again_once_that_is_withdrawn() throws Exception {
        String analysis = "orphan:reclaimed-without-receiver";
        Page page = visit("analyses/" + analysis + "?lang=zh");
        int all = page.locator("tbody tr").count();
        Locator row = page.locator("tbody tr").first();
        String finding = Objects.requireNonNull(row.getAttribute("id")).substring("f-".length());
        row.locator("summary").click();
        row.locator("input[name=reason]").fill("会议同意<b>保留</b>");
        row.locator("button").click();
        assertThat(page.locator("tr.accepted")).containsText("会议同意<b>保留</b>");
        assertThat(county.zhize()
                        .run("query", analysis, "--new", "--format", "csv")
                        .out())
                .hasLineCount(all)
                .doesNotContain(finding);
        page.locator("a[href*='shown=new']").click();
        assertThat(page.locator("tr.accepted")).hasCount(0);
        assertThat(page.locator("tbody tr")).hasCount(all - 1);
        page = visit("analyses/" + analysis);
        page.locator("tr.accepted button").click();
        assertThat(page.locator("tr.accepted")).hasCount(0);
        assertThat(page.locator("tbody tr")).hasCount(all);
    }

    @Test
    void what_a_finding_is_about_is_marked_in_the_original_text() {
        Page page = visit("analyses/overlap:several-departments-no-lead?lang=zh");
        page.locator("td a[href*='/findings/item']").first().click();
        assertThat(page.locator(".facts mark").first()).containsText("县教育局");
        page.locator("#main a[href*='/departments/one']").first().click();
        assertThat(page.locator("h1")).hasText("县教育局");
        page = visit(address(visit("townships?lang=zh").locator("tbody a").first()));
        page = visit(address(page.locator(".duties a[href*=COORDINATED]").first()) + "&mark=县委组织部");
        assertThat(page.locator(".printed mark")).hasText("县委组织部");
        assertThat(page.locator(".printed p").first()).containsText("（1）县委组织部负责");
    }

    @Test
    void an_analysis_takes_parameters_and_shows_table_chart_and_cypher() {
        Page page = visit("analyses/overload:department-workload?lang=zh");
        assertThat(page.locator("figure.chart li").first()).containsText("县应急管理局");
        page.locator("#p-county").fill("没有这个县");
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".outcome")).containsText("共 0 行");
        page.locator("summary").click();
        assertThat(page.locator("pre")).containsText("COORDINATES_WITH|RECLAIMED_BY");
        page.locator("#p-county").fill("<script>alert(1)</script>");
        page.locator("button[type=submit]").click();
        assertThat(page.locator("#p-county")).hasValue("<script>alert(1)</script>");
        assertThat(page.locator("main script")).hasCount(0);
    }

    @Test
    void the_other_language_stands_beside_the_navigation_however_wide_the_window_is() {
        Page page = visit("findings?lang=en");
        for (int width : List.of(WIDE, PICTURE, 1000, 700, 500)) {
            chromium.resize(width);
            double navigation = page.locator("header nav a").first().boundingBox().y;
            double language = page.locator("header .language").boundingBox().y;
            assertThat(Math.abs(navigation - language))
                    .as("between the lines of the two at " + width)
                    .isLessThan(page.locator("header .language").boundingBox().height);
        }
        chromium.resize(WIDE);
    }

    @Test
    void every_page_is_accessible_in_both_languages_narrow_and_wide_light_and_dark() {
        Map<String, List<String>> violations = new TreeMap<>();
        for (Map.Entry<String, String> each : pages().entrySet()) {
            for (String language : List.of("zh", "en")) {
                String address = each.getValue();
                Page page = visit(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(page.locator("html")).hasAttribute("lang", language);
                assertThat(page.locator("[data-load]")).hasCount(0);
                violations.putAll(Appearance.faults(chromium, each.getKey() + "-" + language));
            }
        }
        assertThat(violations).isEmpty();
    }

    /** Run with {@code -Dzhize.docs=write} to take the pictures anew after a change of the pages. */
    @Test
    void the_pictures_of_the_readme_are_there_and_small() throws IOException {
        Map<String, String> pictures = Map.of(
                "overview", "?lang=zh",
                "comparison", "townships/comparison?differences=true&lang=zh",
                "findings", "findings?lang=en");
        for (Map.Entry<String, String> each : pictures.entrySet()) {
            Path picture = Path.of("../docs/images", each.getKey() + ".png");
            if ("write".equals(System.getProperty("zhize.docs"))) {
                Page page = visit(each.getValue());
                assertThat(page.locator("[data-load]")).hasCount(0);
                chromium.resize(PICTURE);
                var unused = page.screenshot(new Page.ScreenshotOptions().setPath(picture));
                chromium.resize(WIDE);
            }
            assertThat(Files.size(picture)).as(picture.toString()).isLessThan(MOST_BYTES);
        }
    }

    private Map<String, String> pages() {
        Page page = visit("departments?lang=zh");
        String department = address(page.locator("tbody a").first());
        page = visit("townships?lang=zh");
        String township = address(page.locator("tbody a").first());
        page = visit(township);
        String item = address(page.locator(".duties a[href*=COORDINATED]").first());
        Map<String, String> pages = new TreeMap<>();
        pages.put("overview", "");
        pages.put("departments", "departments");
        pages.put("department", department);
        pages.put("townships", "townships");
        pages.put("township", township);
        pages.put("comparison", "townships/comparison?differences=true");
        pages.put("findings", "findings");
        pages.put("finding", "analyses/overlap:several-departments-no-lead");
        pages.put("item", item);
        pages.put("analyses", "analyses");
        pages.put("analysis", "analyses/overload:department-workload");
        return pages;
    }

    private static String address(Locator link) {
        return Objects.requireNonNull(link.getAttribute("href")).substring(1);
    }

    private Page visit(String address) {
        return chromium.open(county.page() + address);
    }
}
