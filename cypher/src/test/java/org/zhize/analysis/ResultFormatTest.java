package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.InternalNode;
import org.neo4j.driver.internal.InternalRelationship;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

final class ResultFormatTest {

    private static final List<String> COLUMNS = List.of("department", "items", "names");

    @Test
    void aChineseCharacterIsTwoColumnsWideInATable() {
        assertThat(written(ResultFormat.TABLE, row("县公安局", 4, List.of("甲", "乙")), row("Bureau", 12, List.of())))
                .isEqualTo("""
                        department  items  names
                        ──────────  ─────  ──────
                        县公安局        4  甲; 乙
                        Bureau         12
                        """);
    }

    @Test
    void aTableHasHeadingsInTheReadersWords() {
        StringBuilder out = new StringBuilder();
        ResultSink sink = ResultFormat.TABLE.writingTo(
                out, name -> Map.of("department", "部门").getOrDefault(name, name));
        sink.columns(COLUMNS);
        sink.end(outcome());

        assertThat(out).startsWith("部门  items  names\n");
    }

    @Test
    void aLongTextIsCutInATableAndInNothingElse() {
        String text = "职".repeat(200);

        assertThat(written(ResultFormat.TABLE, row(text, 1, null))).contains("职".repeat(29) + "…");
        assertThat(written(ResultFormat.CSV, row(text, 1, null))).contains(text);
        assertThat(written(ResultFormat.JSON, row(text, 1, null))).contains(text);
    }

    @Test
    void aNodeAndARelationshipAreTheSameTextInEveryProgramThatWritesThem() {
        Node node = new InternalNode(
                1, List.of("Department"), Map.of("name", Values.value("县公安局"), "id", Values.value("县/县公安局")));
        Relationship relationship = new InternalRelationship(
                2, 1, 1, "WORKS_WITH", Map.of("led", Values.value(1), "items", Values.value(3)));

        assertThat(written(ResultFormat.JSON, Arrays.asList(node, relationship, null)))
                .isEqualTo("""
                [
                {"department":{"labels":["Department"],"properties":{"id":"县/县公安局","name":"县公安局"}},\
                "items":{"type":"WORKS_WITH","properties":{"items":3,"led":1}},"names":null}
                ]
                """);
    }

    @Test
    void aTableOfManyRowsIsWrittenAsItComes() {
        StringBuilder out = new StringBuilder();
        ResultSink sink = ResultFormat.TABLE.writingTo(out, name -> name);
        sink.columns(COLUMNS);
        for (int i = 0; i < 600; i++) {
            sink.row(row("d" + i, i, null));
        }

        assertThat(out.toString()).contains("d599");
        sink.end(outcome());
        assertThat(out.toString().lines()).hasSize(602);
    }

    @Test
    void csvQuotesWhatRfc4180SaysItMust() {
        assertThat(written(ResultFormat.CSV, row("a,b", 1, "say \"no\""), row("two\nlines", null, " 空格 ")))
                .isEqualTo("department,items,names\r\n\"a,b\",1,\"say \"\"no\"\"\"\r\n\"two\nlines\",, 空格 \r\n");
    }

    @Test
    void jsonIsOneArrayOfObjectsKeyedByColumn() {
        assertThat(written(ResultFormat.JSON, row("县公安局", 4, List.of("甲")), row(null, 1.5, LocalDate.of(2025, 5, 1))))
                .isEqualTo("""
                        [
                        {"department":"县公安局","items":4,"names":["甲"]},
                        {"department":null,"items":1.5,"names":"2025-05-01"}
                        ]
                        """);
    }

    @Test
    void jsonOfNoRowsIsAnEmptyArray() {
        assertThat(written(ResultFormat.JSON)).isEqualTo("[]\n");
    }

    @SafeVarargs
    private static String written(ResultFormat format, List<@Nullable Object>... rows) {
        StringBuilder out = new StringBuilder();
        ResultSink sink = format.writingTo(out, name -> name);
        sink.columns(COLUMNS);
        for (List<@Nullable Object> row : rows) {
            sink.row(row);
        }
        sink.end(outcome());
        return out.toString();
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static Outcome outcome() {
        return new Outcome(0, false, Duration.ZERO);
    }
}
