package org.zhize.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.zhize.app.server.ProjectFolder;
import tools.jackson.databind.json.JsonMapper;

/** What each command says where, and how it ends, as far as no database is needed to tell. */
class CommandsWithoutDatabaseTest {

    private static final Path SAMPLES = ProjectFolder.find().resolve("import/samples");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"", "dance", "extract", "query --format xml", "up --loud", "cypher", "--lang fr query"})
    void wrong_usage_ends_with_2_and_one_line_that_names_the_mend(String arguments) {
        assertThat(zhize(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err()).startsWith("zhize: ").contains("--help").hasLineCount(1);
    }

    @Test
    void help_tells_of_a_command_in_the_reader_s_language() {
        assertThat(zhize("help", "import")).isZero();
        assertThat(out.toString()).contains("zhize import", "退出码", "例子");
        out.getBuffer().setLength(0);
        assertThat(zhize("import", "--help", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("Exit status", "Examples");
        assertThat(zhize("help", "dance")).isEqualTo(2);
        assertThat(err()).contains("dance", "--help").hasLineCount(1);
    }

    @Test
    void what_a_library_reports_does_not_get_into_the_answer() {
        assertThat(zhize("extract", SAMPLES.resolve("huaixu.txt").toString())).isZero();
        assertThat(LoggerFactory.getLogger("org.apache.poi").isErrorEnabled()).isFalse();
        assertThat(Logger.getLogger("org.apache.pdfbox").isLoggable(Level.WARNING))
                .isFalse();
    }

    @Test
    void a_missing_document_ends_with_2_and_is_named() {
        assertThat(zhize("extract", "no/such/file.pdf")).isEqualTo(2);
        assertThat(err()).contains("no/such/file.pdf").hasLineCount(1);
    }

    @Test
    void who_would_serve_others_without_a_login_is_told_how_to_make_one() {
        for (String listen : List.of("192.0.2.1", "0.0.0.0")) {
            assertThat(zhize("up", "--no-wait", "--listen", listen, "--data", folder.toString(), "--lang", "en"))
                    .isEqualTo(2);
        }
        assertThat(out.toString()).isEmpty();
        assertThat(err())
                .contains(folder.resolve("users").toString(), "reader or editor", "chmod 600")
                .hasLineCount(2);
    }

    @Test
    void extract_writes_one_object_a_document_and_nothing_else_to_standard_output() {
        assertThat(zhize("extract", SAMPLES.resolve("huaixu.txt").toString())).isZero();
        assertThat(out.toString()).hasLineCount(1);
        assertThat(JsonMapper.shared().readTree(out.toString()).path("format").asString())
                .isEqualTo("duty-list/1");
    }

    @Test
    void extract_writes_to_a_file_if_one_is_named() {
        Path file = folder.resolve("lists.jsonl");
        assertThat(zhize("extract", SAMPLES.resolve("huaixu.txt").toString(), "--out", file.toString()))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(file).content().startsWith("{").endsWith("}\n");
    }

    @Test
    void a_rejected_document_ends_with_3_and_the_others_are_done() throws Exception {
        Path poem = Files.writeString(folder.resolve("poem.txt"), "白日依山尽\n黄河入海流\n");
        assertThat(zhize(
                        "extract",
                        poem.toString(),
                        SAMPLES.resolve("huaixu.txt").toString()))
                .isEqualTo(3);
        assertThat(out.toString()).hasLineCount(1);
        assertThat(err()).contains("poem.txt");
    }

    @Test
    void check_shows_documents_and_then_their_problems_with_their_places() {
        int status = zhize("check", SAMPLES.resolve("heting.txt").toString(), "--lang", "en");
        assertThat(status).isBetween(0, 1);
        assertThat(out.toString()).contains("Document", "鹤汀街道", "综合政务").containsPattern("heting.txt +\\d+ +warning");
    }

    @Test
    void check_shows_on_a_page_how_a_document_was_read() {
        Path page = folder.resolve("check.html");
        int status = zhize("check", SAMPLES.resolve("huaixu.txt").toString(), "--html", page.toString());
        assertThat(status).isBetween(0, 1);
        assertThat(out.toString()).contains("槐序镇");
        assertThat(page)
                .content()
                .startsWith("<!doctype html>")
                .contains("huaixu.txt")
                .doesNotContain("<script");
    }

    @Test
    void query_lists_the_catalog_in_full_for_machines_and_without_a_database() {
        assertThat(zhize("query", "--format", "json", "--lang", "en")).isZero();
        var analyses = JsonMapper.shared().readTree(out.toString());
        assertThat(analyses.isArray()).isTrue();
        assertThat(analyses.valueStream().map(each -> each.path("id").asString()))
                .contains("overload:department-workload");
        assertThat(analyses.get(0).path("columns").isArray()).isTrue();
    }

    @Test
    void an_unknown_analysis_ends_with_2_and_names_those_near_it() {
        assertThat(zhize("query", "overload:department-workloads")).isEqualTo(2);
        assertThat(err()).contains("overload:department-workload").hasLineCount(1);
    }

    @Test
    void an_unknown_benchmark_ends_with_2_and_names_the_nearest_and_all() {
        assertThat(zhize("bench", "topic", "--lang", "en")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err())
                .contains("nearest is topics", "read, load, topics, query")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--townships", "--repetitions"})
    void a_benchmark_of_nothing_ends_with_2(String option) {
        assertThat(zhize("bench", "topics", option, "0")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err()).contains(option).hasLineCount(1);
    }

    @Test
    void bench_gives_figures_to_machines_and_a_ratio_that_follows_from_them() {
        assertThat(zhize("bench", "topics", "--townships", "1", "--repetitions", "1", "--format", "json"))
                .isZero();
        var result = JsonMapper.shared().readTree(out.toString()).get(0);
        assertThat(result.path("benchmark").asString()).isEqualTo("topics");
        assertThat(result.path("peer").asString()).isEqualTo("lucene");
        assertThat(result.path("unit").asString()).isEqualTo("items");
        assertThat(result.path("oursUnits").asLong()).isPositive();
        double ratio = result.path("ours").asDouble() / result.path("theirs").asDouble();
        assertThat(result.path("ratio").asDouble()).isCloseTo(ratio, withinPercentage(0.1));
        assertThat(result.path("worstRatio").asDouble())
                .isEqualTo(result.path("bestRatio").asDouble());
    }

    @Test
    void bench_explains_its_table_to_people() {
        assertThat(zhize("bench", "topics", "--townships", "1", "--repetitions", "1", "--lang", "en"))
                .isZero();
        assertThat(out.toString())
                .contains("Ratio", "Worst–best", "Telling which items are the same duty", "items/s", "above 1 Zhize is")
                .containsPattern("\\btopics .* \\d");
    }

    @Test
    void a_database_that_does_not_answer_ends_with_4() throws Exception {
        Path password = Files.writeString(folder.resolve("password"), "secret-password");
        assertThat(zhize("cypher", "RETURN 1", "--uri", "bolt://127.0.0.1:1", "--password-file", password.toString()))
                .isEqualTo(4);
        assertThat(err()).hasLineCount(1).doesNotContain("secret-password");
    }

    @Test
    void a_folder_without_a_graph_ends_with_4_and_stays_as_it_is() {
        Path data = folder.resolve("nothing-here");
        assertThat(zhize("cypher", "RETURN 1", "--data", data.toString())).isEqualTo(4);
        assertThat(err()).contains("zhize up").hasLineCount(1);
        assertThat(data).doesNotExist();
    }

    @Test
    void down_has_nothing_to_stop_where_nothing_runs() {
        assertThat(zhize("down", "--data", folder.toString())).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void diff_of_two_documents_tells_what_changed_by_its_exit_status_too() throws Exception {
        Path before = SAMPLES.resolve("huaixu.txt");
        Path after = Files.writeString(
                folder.resolve("huaixu.txt"), Files.readString(before).replace("烟花爆竹零售点的日常检查", "烟花爆竹零售店的日常巡查"));
        Files.copy(SAMPLES.resolve("sources.yaml"), folder.resolve("sources.yaml"));

        assertThat(zhize("diff", before.toString(), after.toString(), "--format", "csv"))
                .isEqualTo(1);
        assertThat(out.toString())
                .startsWith("change,list,number,duty,listBefore,numberBefore,before,")
                .contains("RENAMED,BASIC,22,")
                .hasLineCount(2);
        out.getBuffer().setLength(0);
        assertThat(zhize("diff", before.toString(), before.toString(), "--lang", "en"))
                .isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err()).contains("the same");
        assertThat(zhize(
                        "diff", before.toString(), SAMPLES.resolve("tangye.txt").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("棠野乡");
    }

    @Test
    void a_stack_trace_is_shown_only_when_asked_for() {
        assertThat(zhize("query", "no:such", "--verbose")).isEqualTo(2);
        assertThat(err()).contains("\tat org.zhize");
    }

    private int zhize(String... arguments) {
        return ZhizeCommand.run(
                arguments, new Terminal(out, new PrintStream(err, true, StandardCharsets.UTF_8), false));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
