package org.zhize.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Uses the pages of the sample county without a mouse. */
@ExtendWith({SampleCounty.class, Chromium.OfTheClass.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {

    /** Notes what gets the focus, and whether a person sees that it has it; a hidden field shows it by its label. */
    private static final String NOTE = """
            () => {
                window.reached = new Set();
                window.unseen = [];
                document.addEventListener("focusin", ({ target }) => {
                    window.reached.add(target);
                    const shows = target.matches(".hidden") ? target.labels[0] : target;
                    const { outlineStyle, outlineWidth } = getComputedStyle(shows);
                    if (outlineStyle === "none" || parseFloat(outlineWidth) < 1) window.unseen.push(target.outerHTML);
                });
            }
            """;

    private static final String MISSED = """
            () => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
                .filter((each) => each.checkVisibility() && !each.disabled && !window.reached.has(each))
                .map((each) => each.outerHTML)
            """;

    private static final int MOST_STOPS = 300;

    private final SampleCounty.Served county;
    private final Chromium chromium;

    KeyboardTest(SampleCounty.Served county, Chromium chromium) {
        this.county = county;
        this.chromium = chromium;
    }

    @Test
    void tab_reaches_whatever_can_be_clicked_and_a_person_sees_where_it_is() {
        Map<String, Object> faults = new TreeMap<>();
        for (String address :
                List.of("findings", "network?most=6", "admission", "whatif", "reports", "cypher", "import")) {
            Page page = visit(address);
            assertThat(page.locator("[data-load]")).hasCount(0);
            var unused = page.evaluate(NOTE);
            for (int i = 0; i < MOST_STOPS; i++) {
                page.keyboard().press("Tab");
                if (Boolean.TRUE.equals(page.evaluate("document.activeElement === document.body"))) {
                    break;
                }
            }
            faults.put(address + " not reached", page.evaluate(MISSED));
            faults.put(address + " not seen", page.evaluate("window.unseen"));
        }
        assertThat(faults.values()).as(faults.toString()).allMatch(List.of()::equals);
    }

    @Test
    void the_first_stop_leads_past_the_navigation() {
        Page page = visit("departments");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
    }

    @Test
    void who_chooses_by_keys_is_not_taken_away_before_the_choice_is_made() {
        Page page = visit("departments?lang=zh");
        page.locator("#function").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#function")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("form button")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("function=%"));
        assertThat(page.locator("tbody tr").first()).isVisible();
    }

    @Test
    void enter_runs_an_analysis_judges_a_duty_and_answers_a_statement() {
        Page page = visit("analyses/overload:department-workload?lang=zh");
        page.locator("#p-county").focus();
        page.keyboard().type("没有这个县");
        page.keyboard().press("Enter");
        assertThat(page.locator(".outcome")).containsText("共 0 行");

        page = visit("admission?lang=zh");
        page.locator("#text").focus();
        page.keyboard().type("发放高龄津贴");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#verdict")).isVisible();

        page = visit("cypher?lang=zh");
        page.locator("#statement").fill("RETURN 1 AS one");
        page.locator("#statement").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    @Test
    void the_network_is_enlarged_and_left_for_a_department_without_a_mouse() {
        Page page = visit("network?lang=zh&most=6");
        page.locator(".network[data-drawn]").waitFor();
        String zoom = "document.querySelector('.network .canvas')._cyreg.cy.zoom()";
        double before = ((Number) page.evaluate(zoom)).doubleValue();
        page.locator("[data-zoom]").first().focus();
        page.keyboard().press("Enter");
        assertThat(((Number) page.evaluate(zoom)).doubleValue()).isNotEqualTo(before);
        page.locator("#nodes ~ .scroll tbody th a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/departments/one"));
    }

    @Test
    void documents_are_chosen_without_a_mouse() {
        Page page = visit("import?lang=zh");
        page.locator("#files").focus();
        FileChooser chooser = page.waitForFileChooser(() -> {
            // A key may overtake the word that choosing is watched, but not an answer of the page.
            var unused = page.evaluate("null");
            page.keyboard().press("Enter");
        });
        assertThat(chooser.isMultiple()).isTrue();
    }

    private Page visit(String address) {
        return chromium.open(county.page() + address);
    }
}
