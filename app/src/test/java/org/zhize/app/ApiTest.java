package org.zhize.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
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
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.Requirement;
import org.zhize.analysis.ResultFormat;
import org.zhize.graph.ReadLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SampleCounty.class)
class ApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WORKLOAD = "overload:department-workload";

    private final SampleCounty.Served county;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Catalog catalog = Catalog.bundled();

    ApiTest(SampleCounty.Served county) {
        this.county = county;
    }

    @Test
    void every_analysis_answers_over_http_as_it_does_on_the_command_line() throws Exception {
        List<String> withRows = new ArrayList<>();
        for (Analysis analysis : catalog.analyses()) {
            if (analysis.requires().contains(Requirement.GDS)) {
                continue;
            }
            StringWriter printed = new StringWriter();
            Outcome outcome = new GraphReader(county.graph(), ReadLimits.DEFAULT)
                    .run(analysis, analysis.defaults(), ResultFormat.JSON.writingTo(printed, UnaryOperator.identity()));
            HttpResponse<byte[]> answer = get("api/analyses/" + analysis.id() + "?size=10000");
            assertThat(text(answer)).as(analysis.id()).isEqualTo(printed.toString());
            assertThat(answer.headers().firstValueAsLong("X-Total-Count")).hasValue(outcome.rows());
            assertThat(answer.headers().firstValue("X-Truncated")).hasValue(String.valueOf(outcome.truncated()));
            if (outcome.rows() > 0) {
                withRows.add(analysis.id());
            }
        }
        assertThat(withRows).hasSizeGreaterThan(20);
    }

    @Test
    void codes_are_words_on_the_page_and_stay_codes_for_programs() throws Exception {
        String analysis = "overlap:kept-and-coordinated";

        assertThat(text(get("analyses/" + analysis))).contains("同一事项").doesNotContain(">SAME<");
        assertThat(text(get("api/analyses/" + analysis)))
                .contains("\"relation\":\"SAME\"")
                .doesNotContain("同一事项");
    }

    @Test
    void the_pages_of_an_answer_together_are_the_answer() throws Exception {
        String whole = text(get("api/analyses/" + WORKLOAD + "?size=10000"));
        String first = text(get("api/analyses/" + WORKLOAD + "?size=3"));
        String second = text(get("api/analyses/" + WORKLOAD + "?size=3&page=1"));
        assertThat(rows(first)).hasSize(3);
        List<String> both = new ArrayList<>(rows(first));
        both.addAll(rows(second));
        assertThat(rows(whole)).startsWith(both.toArray(String[]::new));
    }

    @Test
    void parameters_narrow_the_answer_down() throws Exception {
        assertThat(rows(text(get("api/analyses/" + WORKLOAD + "?county=" + encoded("没有这个县")))))
                .isEmpty();
        assertThat(rows(text(get("api/analyses/" + WORKLOAD + "?county=" + encoded("澄屏县")))))
                .isNotEmpty();
    }

    @Test
    void what_can_not_be_answered_is_told_as_problem_details() throws Exception {
        assertProblem(get("api/analyses/overload:nothing"), 404, "UNKNOWN_ANALYSIS");
        assertProblem(get("api/analyses/" + WORKLOAD + "?colour=red"), 400, "UNKNOWN_PARAMETER");
        assertProblem(get("api/analyses/overload:outliers?threshold=much"), 400, "BAD_VALUE");
        assertProblem(get("api/analyses/" + WORKLOAD + "?size=0"), 400, "from 1 to 10000");
    }

    @Test
    void an_address_that_leads_nowhere_is_told_to_people_as_a_page_and_to_programs_as_problem_details()
            throws Exception {
        HttpResponse<byte[]> chinese = get("nowhere?lang=zh");
        assertThat(chinese.statusCode()).isEqualTo(404);
        assertThat(text(chinese)).contains("<h1>没有这个页面</h1>", "<nav");
        assertThat(text(get("nowhere?lang=en"))).contains("<h1>There is no such page</h1>");
        assertThat(text(get("townships/one?lang=en"))).contains("<h1>Zhize does not understand this address</h1>");
        assertProblem(get("api/nowhere"), 404, "Not Found");
    }

    @Test
    void the_catalog_lists_every_analysis() throws Exception {
        assertThat(rows(text(get("api/analyses")))).hasSize(catalog.analyses().size());
    }

    @Test
    void downloads_have_all_rows() throws Exception {
        List<String> rows = rows(text(get("api/analyses/" + WORKLOAD + "?size=10000")));
        HttpResponse<byte[]> csv = get("api/analyses/" + WORKLOAD + "/rows.csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "overload-department-workload.csv");
        assertThat(text(csv).lines()).hasSize(rows.size() + 1);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(
                get("api/analyses/" + WORKLOAD + "/rows.xlsx").body()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(rows.size());
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("澄屏县");
        }
    }

    @Test
    void a_name_that_points_here_from_elsewhere_is_not_served() throws Exception {
        assertThat(county.page().getHost()).isEqualTo("localhost");
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(), county.page().getPort()));
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer.lines().findFirst().orElseThrow()).contains(" 421");
        }
    }

    @Test
    void departments_townships_and_items_are_there_for_programs_as_the_page_shows_them() throws Exception {
        HttpResponse<byte[]> departments = get("api/departments?size=2");
        JsonNode heaviest = JSON.readTree(departments.body());
        assertThat(heaviest.size()).isEqualTo(2);
        assertThat(departments.headers().firstValueAsLong("X-Total-Count").orElseThrow())
                .isGreaterThan(20);
        assertThat(departments.headers().firstValue("X-Truncated")).hasValue("false");
        assertThat(heaviest.get(0).get("department").asString()).isEqualTo("县应急管理局");
        String id = encoded(heaviest.get(0).get("id").asString());
        JsonNode duties =
                JSON.readTree(get("api/departments/duties?size=10000&id=" + id).body());
        assertThat(duties.size()).isEqualTo(heaviest.get(0).get("items").asInt());
        JsonNode item = JSON.readTree(
                get("api/items/one?id=" + encoded(duties.get(0).get("item").asString()))
                        .body());
        assertThat(item.get("departments").toString()).contains("县应急管理局");

        JsonNode townships = JSON.readTree(get("api/townships").body());
        assertThat(townships.size()).isEqualTo(6);
        JsonNode items = JSON.readTree(get("api/townships/items?size=10000&id="
                        + encoded(townships.get(0).get("id").asString()))
                .body());
        assertThat(items.size())
                .isEqualTo(townships.get(0).get("basic").asInt()
                        + townships.get(0).get("coordinated").asInt()
                        + townships.get(0).get("reclaimed").asInt());
        assertThat(text(get("api/counties"))).contains("澄屏县", "槐序镇");
        assertProblem(get("api/departments/one?id=none"), 404, "none");
        assertProblem(get("api/items/one"), 400, "id");
        assertProblem(get("api/townships?size=0"), 400, "from 1 to 10000");
    }

    @Test
    void all_departments_lead_as_many_duties_in_their_ranking_as_in_their_duties_and_in_their_editions()
            throws Exception {
        for (JsonNode department : JSON.readTree(get("api/departments?size=100").body())) {
            String of = "?size=10000&id=" + encoded(department.get("id").asString());
            int led = 0;
            for (JsonNode duty :
                    JSON.readTree(get("api/departments/duties" + of).body())) {
                led += duty.get("lead").asBoolean() || duty.get("alone").asBoolean() ? 1 : 0;
            }
            int items = 0;
            int ledInEditions = 0;
            for (JsonNode edition :
                    JSON.readTree(get("api/departments/history" + of).body())) {
                assertThat(edition.get("current").asBoolean()).isTrue();
                items += edition.get("coordinated").asInt()
                        + edition.get("reclaimed").asInt();
                ledInEditions += edition.get("led").asInt();
            }
            assertThat(led)
                    .as(department.toString())
                    .isEqualTo(ledInEditions)
                    .isEqualTo(department.get("led").asInt());
            assertThat(items).isEqualTo(department.get("items").asInt());
        }
    }

    @Test
    void documents_are_there_for_programs_with_their_lists_and_townships() throws Exception {
        HttpResponse<byte[]> first = get("api/documents?size=2");
        assertThat(first.headers().firstValueAsLong("X-Total-Count")).hasValue(6);
        JsonNode documents = JSON.readTree(first.body());
        assertThat(documents.size()).isEqualTo(2);
        JsonNode document = documents.get(0);
        assertThat(document.get("name").asString()).endsWith(".txt");
        assertThat(document.get("unaccounted").asLong()).isZero();
        assertThat(document.get("lists").size()).isEqualTo(3);
        for (JsonNode list : document.get("lists")) {
            assertThat(list.get("current").asBoolean()).isTrue();
            assertThat(list.get("township").get("name").asString()).matches(".*[镇乡道]");
        }
        String sha256 = document.get("sha256").asString();
        assertThat(JSON.readTree(get("api/documents/" + sha256).body())).isEqualTo(document);
        JsonNode second = JSON.readTree(get("api/documents?size=2&page=1").body());
        assertThat(second.get(0).get("sha256").asString()).isNotEqualTo(sha256);
        assertProblem(get("api/documents/none"), 404, "none");
        assertProblem(get("api/documents?size=0"), 400, "from 1 to 10000");
    }

    @Test
    void who_watches_over_it_is_told_that_it_is_well() throws Exception {
        assertThat(text(get("actuator/health"))).contains("\"status\":\"UP\"");
        assertThat(text(get("actuator/metrics"))).contains("http.server.requests");
        assertThat(get("actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void another_site_can_not_make_a_visitors_browser_change_anything() throws Exception {
        String finding = "finding=0123456789abcdef&reason=forged&back=/findings";
        for (List<String> header : List.of(
                List.of("Origin", "http://elsewhere.example"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"))) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(county.page().resolve("/findings/accepted"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header(header.get(0), header.get(1))
                            .POST(HttpRequest.BodyPublishers.ofString(finding))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(header.toString()).isEqualTo(403);
        }
        Path accepted = county.zhize().data().resolve("accepted.yaml");
        assertThat(Files.exists(accepted) ? Files.readString(accepted) : "").doesNotContain("forged");
    }

    private static void assertProblem(HttpResponse<byte[]> answer, int status, String says) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(text(answer)).contains(says, "\"status\":" + status);
    }

    private HttpResponse<byte[]> get(String address) throws Exception {
        URI uri = county.page().resolve("/" + address);
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    private static List<String> rows(String json) {
        return json.lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
