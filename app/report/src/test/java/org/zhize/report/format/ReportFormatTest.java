package org.zhize.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.Coding;
import org.zhize.dutylist.ProblemCode;
import org.zhize.graph.EmbeddedGraph;
import org.zhize.graph.Graph;
import org.zhize.report.ReportJson;
import org.zhize.report.ReportReader;
import org.zhize.report.ReportScope;
import org.zhize.report.SampleCounty;
import org.zhize.report.WorkloadReport;

@ExtendWith(EmbeddedGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportFormatTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Path WRITTEN = Path.of("target/reports");
    private static final String HOSTILE = "县<script>alert(1)</script>局";

    private final Graph graph;
    private WorkloadReport report;

    ReportFormatTest(Graph graph) {
        this.graph = graph;
    }

    private WorkloadReport read(String moment) {
        return new ReportReader(graph, Catalog.bundled(), InstantSource.fixed(Instant.parse(moment)))
                .read(ReportScope.ALL, () -> {});
    }

    @BeforeAll
    void readSamples() {
        SampleCounty.readInto(graph);
        WorkloadReport first = read("2026-03-31T08:00:00Z");
        graph.write(transaction -> transaction.run("""
                        MATCH (item:DutyItem)-[duty:COORDINATES_WITH]->(:Department {name: '县公安局'})
                        WHERE NOT duty.lead DELETE duty
                        """).consume());
        report = read("2026-04-30T08:00:00Z").since(first);
    }

    private static byte[] bytes(WorkloadReport report, ReportFormat format, Locale language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        format.write(report, language, BEIJING, bytes);
        return bytes.toByteArray();
    }

    /** Also left below {@code target} for a person to look at. */
    private byte[] write(ReportFormat format, Locale language) throws IOException {
        byte[] bytes = bytes(report, format, language);
        Files.createDirectories(WRITTEN);
        Files.write(WRITTEN.resolve("report-" + language.getLanguage() + "." + format.extension()), bytes);
        return bytes;
    }

    @Test
    void the_page_speaks_both_languages_and_needs_nothing_beside_it() throws IOException {
        Document chinese = page(Locale.SIMPLIFIED_CHINESE);
        Document english = page(Locale.ENGLISH);

        assertThat(chinese.title()).isEqualTo("乡镇职责清单工作量分布报告");
        assertThat(chinese.select(".summary li").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("澄屏县承担事项最多的是县应急管理局"));
        assertThat(chinese.text()).contains("2026-03-31 至 2026-04-30", "新增的发现");
        assertThat(english.title()).isEqualTo("Distribution of the Townships' Workload");
        assertThat(english.select("h2").eachText()).contains("Workload of departments", "Quality of the data");
        for (Document page : new Document[] {chinese, english}) {
            assertThat(page.select("script, link, img, iframe, [src], [onclick]"))
                    .isEmpty();
            assertThat(page.select("a[href]").eachAttr("href")).allMatch(target -> target.startsWith("#"));
            assertThat(page.select("svg.bar rect[width]")).hasSizeGreaterThan(30);
        }
    }

    @Test
    void a_kind_of_doubt_is_said_in_words() throws IOException {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            String text = page(language).text();
            assertThat(Stream.of(ProblemCode.values()).map(ProblemCode::name)).noneMatch(text::contains);
            assertThat(List.of(text.split("[^A-Z]+", -1)))
                    .doesNotContainAnyElementsOf(Stream.of(Coding.values())
                            .flatMap(coding -> coding.codes().stream())
                            .toList());
        }
    }

    @Test
    void a_bar_of_a_proportion_is_compared_with_the_whole() throws IOException {
        Element gini = page(Locale.ENGLISH).expectFirst("h3:contains(Concentration of the workload) ~ div.wide table");
        double value = Double.parseDouble(gini.select("td.number").get(2).text());
        Element bar = gini.expectFirst("svg.bar");
        assertThat(Double.parseDouble(bar.select("rect").attr("width")) / Double.parseDouble(bar.attr("width")))
                .isCloseTo(value, within(0.01));
    }

    @Test
    void a_name_from_a_document_stays_text() throws IOException {
        graph.write(transaction -> transaction
                .run(
                        "MATCH (department:Department {name: '县应急管理局'}) SET department.name = $name",
                        Map.of("name", HOSTILE))
                .consume());
        WorkloadReport hostile = read("2026-04-30T08:00:00Z");

        Document page = Jsoup.parse(
                new String(bytes(hostile, ReportFormat.HTML, Locale.SIMPLIFIED_CHINESE), StandardCharsets.UTF_8));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("td").eachText()).contains(HOSTILE);
    }

    private Document page(Locale language) throws IOException {
        return Jsoup.parse(new String(write(ReportFormat.HTML, language), StandardCharsets.UTF_8));
    }

    @Test
    void the_pdf_carries_the_glyphs_of_its_chinese_text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(ReportFormat.PDF, Locale.SIMPLIFIED_CHINESE))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text).contains("乡镇职责清单工作量分布报告", "部门工作量", "县应急管理局", "槐序镇", "口径说明");
            Set<String> fonts = new HashSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(font.getName());
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(fonts).hasSize(1).allMatch(name -> name.contains("NotoSansSC"));
            assertThat(new NotDefined().getText(pdf))
                    .as("characters without a glyph")
                    .isEmpty();
        }
    }

    /** Gathers the characters whose glyph is the empty box. */
    private static final class NotDefined extends PDFTextStripper {

        private final StringBuilder found = new StringBuilder();

        NotDefined() {
            setShouldSeparateByBeads(false);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            for (int code : text.getCharacterCodes()) {
                if (code == 0) {
                    found.append(text.getUnicode());
                }
            }
        }

        @Override
        public String getText(PDDocument document) throws IOException {
            super.getText(document);
            return found.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void a_printed_table_breaks_no_name_and_ends_within_the_page(String language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(ReportFormat.PDF, Locale.forLanguageTag(language)))) {
            var lines = new OutsideMargins();
            assertThat(lines.getText(pdf).lines().map(String::strip))
                    .anyMatch(line -> line.startsWith("县住房和城乡建设局 "))
                    .anyMatch(line -> line.startsWith("云汀市生态环境局澄屏分局 "));
            assertThat(lines.found.toString()).as("text off the page").isEmpty();
        }
    }

    @Test
    void the_english_pdf_speaks_english() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(ReportFormat.PDF, Locale.ENGLISH))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Workload of departments", "Townships covered: 6; counties: 1.", "In 澄屏县, 县应急管理局 carries");
        }
    }

    /** Gathers the characters that stand in a margin, where a printer may not print them or a table was cut off. */
    private static final class OutsideMargins extends PDFTextStripper {

        private static final float MARGIN = 38;

        private final StringBuilder found = new StringBuilder();

        OutsideMargins() {
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            super.processTextPosition(text);
            if (text.getX() < MARGIN || text.getX() + text.getWidth() > text.getPageWidth() - MARGIN) {
                found.append(text.getUnicode());
            }
        }
    }

    @Test
    void the_workbook_has_every_row_and_charts_that_a_spreadsheet_draws() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(write(ReportFormat.XLSX, Locale.SIMPLIFIED_CHINESE)))) {
            XSSFSheet departments = workbook.getSheet("部门工作量");
            var rows =
                    report.section("overload:department-workload").orElseThrow().rows();

            assertThat(departments.getLastRowNum()).isEqualTo(rows.size());
            assertThat(departments.getRow(1).getCell(1).getStringCellValue()).isEqualTo("县应急管理局");
            assertThat(departments.getRow(1).getCell(2).getNumericCellValue())
                    .isEqualTo(((Number) rows.get(0).values().get(2)).doubleValue());
            assertThat(departments.getDrawingPatriarch().getCharts())
                    .singleElement()
                    .satisfies(chart -> assertThat(
                                    chart.getCTChart().getPlotArea().getBarChartList())
                            .singleElement()
                            .satisfies(bars -> assertThat(bars.getSerList())
                                    .hasSize(2)
                                    // LibreOffice draws no bar without a colour.
                                    .allSatisfy(series -> assertThat(series.getSpPr()
                                                    .getSolidFill()
                                                    .isSetSrgbClr())
                                            .isTrue())));
            assertThat(workbook.getSheet("乡镇负担").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void the_json_is_the_report() throws IOException {
        String text = new String(write(ReportFormat.JSON, Locale.ENGLISH), StandardCharsets.UTF_8);

        assertThat(ReportJson.read(text)).isEqualTo(report);
    }
}
