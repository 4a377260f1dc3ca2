package org.zhize.app.page.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Arguments;
import org.zhize.analysis.Catalog;
import org.zhize.analysis.CatalogListing;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultFormat;
import org.zhize.app.page.api.Slice;

/** The catalog of analyses for programs. The rows are those that {@code zhize query} prints. */
@RestController
@RequestMapping("/api/analyses")
class AnalysesApi {

    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final Set<String> NOT_OF_THE_ANALYSIS = Set.of("page", "size", "lang");

    private final Catalog catalog;
    private final GraphReader reader;

    AnalysesApi(Catalog catalog, GraphReader reader) {
        this.catalog = catalog;
        this.reader = reader;
    }

    /** All analyses, as {@code zhize query --format json} lists them. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    String list(Locale language) {
        StringWriter out = new StringWriter();
        new CatalogListing(catalog, language).complete(ResultFormat.JSON.writingTo(out, UnaryOperator.identity()));
        return out.toString();
    }

    /**
     * Runs an analysis. Its parameters are given by their names.
     *
     * @param page which page of the rows, from 0
     * @param size rows a page, from 1 to 10,000
     */
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> run(
            @PathVariable String id,
            @RequestParam Map<String, String> given,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        Analysis analysis = catalog.analysis(id);
        StringWriter out = new StringWriter();
        Outcome outcome = reader.run(
                analysis,
                Arguments.parse(analysis, Assignments.strictly(given, NOT_OF_THE_ANALYSIS)),
                new PageOfRows(page, size, ResultFormat.JSON.writingTo(out, UnaryOperator.identity())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(Slice.TOTAL, String.valueOf(outcome.rows()))
                .header(Slice.TRUNCATED, String.valueOf(outcome.truncated()))
                .body(out.toString());
    }

    /** All rows of an analysis as CSV, to be opened elsewhere. */
    @GetMapping("/{id}/rows.csv")
    ResponseEntity<String> csv(@PathVariable String id, @RequestParam Map<String, String> given) {
        return download(id, given, ResultFormat.CSV, CSV, "csv");
    }

    /** All rows of an analysis as JSON, to be opened elsewhere. */
    @GetMapping("/{id}/rows.json")
    ResponseEntity<String> json(@PathVariable String id, @RequestParam Map<String, String> given) {
        return download(id, given, ResultFormat.JSON, MediaType.APPLICATION_JSON, "json");
    }

    /** All rows of an analysis as a spreadsheet; a path is its text there. */
    @GetMapping("/{id}/rows.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String id, @RequestParam Map<String, String> given) throws IOException {
        Analysis analysis = catalog.analysis(id);
        try (XlsxRows rows = new XlsxRows(analysis.name())) {
            Outcome outcome = reader.run(
                    analysis, Arguments.parse(analysis, Assignments.strictly(given, NOT_OF_THE_ANALYSIS)), rows);
            return file(id, "xlsx", XLSX, outcome).body(rows.bytes());
        }
    }

    private ResponseEntity<String> download(
            String id, Map<String, String> given, ResultFormat format, MediaType type, String ending) {
        Analysis analysis = catalog.analysis(id);
        StringWriter out = new StringWriter();
        Outcome outcome = reader.run(
                analysis,
                Arguments.parse(analysis, Assignments.strictly(given, NOT_OF_THE_ANALYSIS)),
                format.writingTo(out, UnaryOperator.identity()));
        return file(id, ending, type, outcome).body(out.toString());
    }

    private static ResponseEntity.BodyBuilder file(String id, String ending, MediaType type, Outcome outcome) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(Slice.TRUNCATED, String.valueOf(outcome.truncated()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(id.replace(':', '-') + "." + ending)
                                .build()
                                .toString());
    }
}
