package org.zhize.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.analysis.Catalog;

/** One day with Zhize, in real processes and a real browser: each test goes on where the one before ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {

    private static final String COUNT = "MATCH (n) RETURN count(n) AS nodes";

    @TempDir
    private static Path folder;

    private ZhizeProcess zhize;
    private ZhizeProcess.Ended up;
    private String nodes = "";

    @BeforeAll
    void up() throws Exception {
        zhize = new ZhizeProcess(folder.resolve("data"));
        // Somebody else's program has the page's port.
        try (ServerSocket taken = taken(8080)) {
            up = zhize.run("up", "--no-wait");
        }
    }

    @AfterAll
    void down() throws Exception {
        var unused = zhize.run("down");
    }

    @Test
    @Order(1)
    void up_imports_the_samples_and_says_where_everything_is_and_what_stands_out() throws Exception {
        assertThat(up.status()).as(up.err()).isZero();
        assertThat(up.out())
                .containsPattern("started in [0-9.]+ s")
                .contains("Neo4j Browser", ":guide http://localhost:", "bolt://127.0.0.1:", "县应急管理局");
        assertThat(up.err()).contains("Port 8080 is taken").contains("鹤汀街道");
        assertThat(Files.getPosixFilePermissions(folder.resolve("data/password")))
                .hasSize(2);
        nodes = count();
        assertThat(Integer.parseInt(nodes)).isGreaterThan(300);
    }

    @Test
    @Order(2)
    void importing_again_changes_nothing() throws Exception {
        ZhizeProcess.Ended again = zhize.run("import", sample("huaixu.txt"), sample("tangye.txt"));
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(count()).isEqualTo(nodes);
    }

    @Test
    @Order(3)
    void a_query_answers_for_machines_on_standard_output_alone() throws Exception {
        ZhizeProcess.Ended answer =
                zhize.run("query", "overload:department-workload", "-p", "county=澄屏县", "--format", "csv");
        assertThat(answer.status()).as(answer.err()).isZero();
        assertThat(answer.err()).doesNotContain("澄屏县");
        assertThat(answer.out().lines().findFirst()).contains("county,department,items,led,share,clauses,townships");
        assertThat(answer.out()).contains("澄屏县,县应急管理局,");
    }

    @Test
    @Order(3)
    void a_query_says_its_codes_in_words_to_people_alone() throws Exception {
        assertThat(zhize.run("query", "overlap:kept-and-coordinated").out())
                .contains("the same duty")
                .doesNotContain("SAME");
        assertThat(zhize.run("query", "overlap:kept-and-coordinated", "--format", "csv")
                        .out())
                .contains(",SAME,");
    }

    @Test
    @Order(3)
    void an_export_holds_every_node_and_nothing_else() throws Exception {
        ZhizeProcess.Ended export = zhize.run("export", "--format", "jsonl");
        assertThat(export.status()).as(export.err()).isZero();
        assertThat(export.out().lines().filter(line -> line.startsWith("{\"type\":\"node\"")))
                .hasSize(Integer.parseInt(count("MATCH (n) WHERE NOT n:__Neo4jMigration RETURN count(n)")));
        assertThat(export.out().lines()).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    }

    @Test
    @Order(3)
    void admit_says_no_to_what_was_taken_back_and_shows_where() throws Exception {
        ZhizeProcess.Ended person = zhize.run("admit", "检查烟花爆竹零售店", "--township", "槐序镇");
        assertThat(person.status()).as(person.err()).isEqualTo(1);
        assertThat(person.out())
                .startsWith("Taken back: item 5 ")
                .contains("taken back", "already listed", "huaixu.txt");

        ZhizeProcess.Ended machine = zhize.run("admit", "低空飞行器起降场地选址", "--township", "槐序镇", "--format", "json");
        assertThat(machine.status()).as(machine.err()).isZero();
        assertThat(machine.out()).startsWith("[").endsWith("]\n");
        assertThat(machine.told()).startsWith("New: ");

        ZhizeProcess.Ended unknown = zhize.run("admit", "修路", "--township", "槐序乡");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.told()).hasLineCount(1).contains("槐序镇");
    }

    @Test
    @Order(3)
    void whatif_compares_workloads_and_writes_nothing() throws Exception {
        String plan = org.zhize.app.server.ProjectFolder.find()
                .resolve("docs/plans/chengping.yaml")
                .toString();
        ZhizeProcess.Ended person = zhize.run("whatif", plan);
        assertThat(person.status()).as(person.err()).isZero();
        assertThat(person.out()).contains("Move 4 (lead): ", "县自然资源和林业局", " → ");

        ZhizeProcess.Ended machine = zhize.run("whatif", plan, "--format", "csv");
        assertThat(machine.out())
                .startsWith("county,kind,name,measure,before,after")
                .contains("澄屏县,department,县林业局,items,");
        assertThat(count()).isEqualTo(nodes);

        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "county: 澄屏县\nmove: []\n");
        ZhizeProcess.Ended refused = zhize.run("whatif", wrong.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.told()).hasLineCount(1).contains("wrong.yaml: move means nothing", "moves");
    }

    @Test
    @Order(3)
    void findings_can_be_accepted_and_a_planner_can_add_analyses() throws Exception {
        String analysis = "orphan:coordinated-without-department";
        ZhizeProcess.Ended all = zhize.run("query", analysis, "--new", "--format", "csv");
        assertThat(all.status()).as(all.err()).isZero();
        assertThat(all.out()).startsWith("finding,county,township").hasLineCount(2);
        String id = all.out().lines().skip(1).findFirst().orElseThrow().substring(0, 16);
        Path accepted = Files.writeString(folder.resolve("accepted.yaml"), "'" + id + "': agreed\n");

        ZhizeProcess.Ended left =
                zhize.run("query", analysis, "--baseline", accepted.toString(), "--new", "--format", "csv");
        assertThat(left.out()).hasLineCount(1);
        assertThat(left.err()).contains("Nothing found");
        ZhizeProcess.Ended marked = zhize.run("query", analysis, "--baseline", accepted.toString(), "--format", "csv");
        assertThat(marked.out()).startsWith("finding,accepted,county").contains(id + ",agreed,澄屏县");

        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(
                own.resolve("towns.cypher"),
                Catalog.bundled().analysis("township:burden").text().replace("id: township:burden", "id: own:burden"));
        ZhizeProcess.Ended added = zhize.run("query", "own:burden", "--catalog", own.toString(), "--format", "csv");
        assertThat(added.status()).as(added.err()).isZero();
        assertThat(added.out()).hasLineCount(7);
    }

    @Test
    @Order(3)
    void judgements_and_names_of_departments_hold_for_later_imports_until_others_are_given() throws Exception {
        String judged = "MATCH (:DutyItem)-[a:ABOUT {confirmedBy: '李处'}]->() RETURN count(a)";
        Path judgements = Files.writeString(folder.resolve("judgements.tsv"), "same\t高龄津贴申领\t青少年暑期防溺水\t李处\n");
        Path departments = Files.writeString(
                folder.resolve("departments.yaml"), "counties:\n  澄屏县:\n    - {name: 县燃气办, functions: [城市管理]}\n");
        ZhizeProcess.Ended given = zhize.run(
                "import",
                sample("heting.txt"),
                "--judgements",
                judgements.toString(),
                "--departments",
                departments.toString());
        assertThat(given.status()).as(given.err()).isZero();
        String confirmed = count(judged);
        assertThat(Integer.parseInt(confirmed)).isPositive();

        assertThat(zhize.run("import", sample("heting.txt")).status()).isZero();
        assertThat(count(judged)).isEqualTo(confirmed);
        assertThat(folder.resolve("data/departments.yaml")).hasSameTextualContentAs(departments);

        Files.writeString(judgements, "perhaps\ta\tb\tc\n");
        ZhizeProcess.Ended wrong = zhize.run("import", sample("heting.txt"), "--judgements", judgements.toString());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.told()).hasLineCount(1).contains("judgements.tsv", "line 1");

        Files.writeString(judgements, "# nothing\n");
        Files.writeString(departments, "counties: {}\n");
        ZhizeProcess.Ended undone = zhize.run(
                "import",
                sample("heting.txt"),
                "--judgements",
                judgements.toString(),
                "--departments",
                departments.toString());
        assertThat(undone.status()).as(undone.err()).isZero();
        assertThat(count(judged)).isEqualTo("0");
        assertThat(count()).isEqualTo(nodes);
    }

    @Test
    @Order(4)
    void cypher_refuses_to_write() throws Exception {
        ZhizeProcess.Ended refused = zhize.run("cypher", "CREATE (n) RETURN n");
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.told()).hasLineCount(1);
        assertThat(count()).isEqualTo(nodes);
    }

    @Test
    @Order(5)
    void a_second_up_on_the_same_folder_is_told_about_the_first() throws Exception {
        ZhizeProcess.Ended second = zhize.run("up", "--no-wait");
        assertThat(second.status()).isEqualTo(2);
        assertThat(second.err()).contains(Long.toString(pid()), "zhize down");
        assertThat(second.out()).isEmpty();
    }

    @Test
    @Order(6)
    void the_page_shows_the_workload_in_chinese_and_in_english() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.open(address("Page"));
            assertThat(page.locator("html").getAttribute("lang")).startsWith("zh");
            assertThat(page.locator("body").innerText()).contains("县应急管理局", "乡镇");
            chromium.screenshot("page-zh");
            page.locator("a.language").click();
            assertThat(page.locator("body").innerText()).contains("Workload", "县应急管理局");
            chromium.screenshot("page-en");
            assertThat(chromium.errors()).isEmpty();
        }
    }

    @Test
    @Order(7)
    void a_killed_database_is_started_again_with_all_that_it_held() throws Exception {
        ProcessHandle database = databaseOf(pid());
        database.destroyForcibly();
        database.onExit().get(1, TimeUnit.MINUTES);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        ZhizeProcess.Ended answer = zhize.run("cypher", COUNT, "--format", "csv");
        while (answer.status() == 4 && System.nanoTime() < end) {
            answer = zhize.run("cypher", COUNT, "--format", "csv");
        }
        assertThat(answer.out().lines().skip(1)).containsExactly(nodes);
    }

    @Test
    @Order(8)
    void nothing_is_left_behind_when_zhize_is_killed() throws Exception {
        ProcessHandle application = ProcessHandle.of(pid()).orElseThrow();
        ProcessHandle database = databaseOf(pid());
        application.destroyForcibly();
        database.onExit().get(2, TimeUnit.MINUTES);
        assertThat(database.isAlive()).isFalse();
    }

    @Test
    @Order(9)
    void without_an_up_a_command_serves_itself() throws Exception {
        assertThat(count()).isEqualTo(nodes);
        assertThat(zhize.run("down").err()).contains("No zhize up runs");
    }

    private String count() throws IOException, InterruptedException {
        return count(COUNT);
    }

    private String count(String cypher) throws IOException, InterruptedException {
        ZhizeProcess.Ended answer = zhize.run("cypher", cypher, "--format", "csv");
        assertThat(answer.status()).as(answer.err()).isZero();
        return answer.out().lines().skip(1).findFirst().orElseThrow();
    }

    private static String sample(String name) {
        return org.zhize.app.server.ProjectFolder.find()
                .resolve("import/samples")
                .resolve(name)
                .toString();
    }

    private long pid() throws IOException {
        Properties running = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("data/running.properties"))) {
            running.load(in);
        }
        return Long.parseLong(running.getProperty("pid"));
    }

    private static ProcessHandle databaseOf(long application) {
        List<ProcessHandle> children =
                ProcessHandle.of(application).orElseThrow().children().toList();
        assertThat(children).hasSize(1);
        return children.get(0);
    }

    private String address(String what) {
        return printed(Pattern.quote(what) + " +(http\\S+)");
    }

    private String printed(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(up.out());
        assertThat(matcher.find()).as(up.out()).isTrue();
        return matcher.group(1);
    }

    private static ServerSocket taken(int port) throws IOException {
        try {
            return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        } catch (java.net.BindException e) {
            return new ServerSocket(0); // Taken already, which serves as well.
        }
    }
}
