package org.zhize.app.page.cypher;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.zhize.analysis.AnalysisException;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.ResultFormat;
import org.zhize.analysis.ResultTable;
import org.zhize.graph.GraphModel;

/**
 * A box for statements that only read. They are posted, although they change nothing: a statement in an address could be
 * put before somebody by another site, and keep the database busy in their name.
 */
@Controller
class CypherController {

    private static final int ROWS_SHOWN = 300;
    private static final int LONGEST = 20_000;

    private final GraphReader reader;

    CypherController(GraphReader reader) {
        this.reader = reader;
    }

    /** The box, with a statement in it that is not run yet. */
    @GetMapping("/cypher")
    String ask(@RequestParam(defaultValue = "") String statement, Model model) {
        model.addAttribute("statement", statement);
        model.addAttribute("longest", LONGEST);
        return "cypher";
    }

    /** What there is to ask for, from the declaration that the import and the documentation are made from. */
    @GetMapping("/cypher/model")
    String model(Model model) {
        model.addAttribute("nodes", GraphModel.NODES);
        model.addAttribute("relationships", GraphModel.RELATIONSHIPS);
        return "cypher-model";
    }

    @PostMapping(path = "/cypher", params = "!format")
    String answer(
            @RequestParam(defaultValue = "") String statement,
            Locale language,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("statement", statement);
        model.addAttribute("longest", LONGEST);
        if (statement.isBlank()) {
            return "cypher";
        }
        try {
            ResultTable table = reader.table(statement, Map.of());
            model.addAttribute("columns", table.columns());
            model.addAttribute("rows", table.texts().stream().limit(ROWS_SHOWN).toList());
            model.addAttribute("outcome", table.outcome());
        } catch (AnalysisException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("fault", e.message(language));
        }
        return "cypher";
    }

    /** All rows as a file; where there are none because the statement is refused, the page that says why. */
    @PostMapping(path = "/cypher", params = "format")
    Object save(
            @RequestParam(defaultValue = "") String statement,
            @RequestParam String format,
            Locale language,
            HttpServletResponse response,
            Model model) {
        boolean csv = format.equals("csv");
        StringWriter out = new StringWriter();
        try {
            var unused = reader.run(
                    statement,
                    Map.of(),
                    (csv ? ResultFormat.CSV : ResultFormat.JSON).writingTo(out, UnaryOperator.identity()));
        } catch (AnalysisException e) {
            return answer(statement, language, response, model);
        }
        return ResponseEntity.ok()
                .contentType(csv ? new MediaType("text", "csv", UTF_8) : MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rows." + (csv ? "csv" : "json"))
                                .build()
                                .toString())
                .body(out.toString());
    }
}
