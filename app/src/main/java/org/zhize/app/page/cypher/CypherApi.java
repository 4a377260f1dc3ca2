package org.zhize.app.page.cypher;

import java.io.StringWriter;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.zhize.analysis.GraphReader;
import org.zhize.analysis.Outcome;
import org.zhize.analysis.ResultFormat;
import org.zhize.app.page.api.Slice;

/** Statements that only read, for programs. */
@RestController
class CypherApi {

    private final GraphReader reader;

    CypherApi(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * Answers a statement, as {@code zhize cypher --format json} does; a page of the rows is what its {@code SKIP} and
     * {@code LIMIT} say. {@code X-Truncated} tells whether rows beyond the limit were cut off.
     *
     * @param statement the statement
     */
    @PostMapping(
            path = "/api/cypher",
            consumes = MediaType.TEXT_PLAIN_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> answer(@RequestBody String statement) {
        StringWriter out = new StringWriter();
        Outcome outcome = reader.run(statement, Map.of(), ResultFormat.JSON.writingTo(out, UnaryOperator.identity()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(Slice.TOTAL, String.valueOf(outcome.rows()))
                .header(Slice.TRUNCATED, String.valueOf(outcome.truncated()))
                .body(out.toString());
    }
}
