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

@ExtendWith(SampleCounty.class)
class ApiTest {

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
            if (outcome.rows() > 0) {
                withRows.add(analysis.id());
            }
        }
        assertThat(withRows).hasSizeGreaterThan(20);
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
