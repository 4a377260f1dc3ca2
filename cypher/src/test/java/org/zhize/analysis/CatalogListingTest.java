package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CatalogListingTest {

    private static final CatalogListing LISTING = new CatalogListing(Catalog.bundled(), Locale.CHINESE);

    @Test
    void theCompleteListSaysWhatEachFileSays() {
        StringBuilder json = new StringBuilder();
        LISTING.complete(ResultFormat.JSON.writingTo(json, name -> name));

        JsonNode workload = JsonMapper.shared()
                .readTree(json.toString())
                .valueStream()
                .filter(analysis -> analysis.get("id").asString().equals("overload:department-workload"))
                .findFirst()
                .orElseThrow();
        assertThat(workload.get("title").asString()).isEqualTo("部门工作量");
        assertThat(workload.get("parameters").toString())
                .isEqualTo("[{\"name\":\"county\",\"type\":\"text\",\"default\":null,\"meaning\":\"县区名称或编号；不填为全部\"}]");
        assertThat(workload.get("columns")
                        .valueStream()
                        .map(column -> column.get("name").asString()))
                .containsExactly("county", "department", "items", "led", "share", "clauses", "townships");
        assertThat(workload.get("chart").get("kind").asString()).isEqualTo("bar");
    }

    @Test
    void theCompleteListSaysWhatCodesStandFor() {
        StringBuilder json = new StringBuilder();
        LISTING.complete(ResultFormat.JSON.writingTo(json, name -> name));

        assertThat(JsonMapper.shared()
                        .readTree(json.toString())
                        .valueStream()
                        .filter(analysis -> analysis.get("id").asString().equals("overlap:kept-and-reclaimed"))
                        .flatMap(analysis -> analysis.get("columns").valueStream())
                        .filter(column -> column.has("codes")))
                .singleElement()
                .hasToString("{\"name\":\"relation\",\"type\":\"text\",\"unit\":\"\",\"meaning\":\"关系\","
                        + "\"codes\":{\"SAME\":\"同一事项\",\"PART\":\"整体与部分\",\"PENALTY\":\"监管与处罚\"}}");
    }

    @Test
    void theBriefListFitsATerminal() {
        StringBuilder table = new StringBuilder();
        LISTING.brief(ResultFormat.TABLE.writingTo(table, name -> name));

        assertThat(table.toString().lines()).anyMatch(line -> line.startsWith("overload:department-workload  "));
    }
}
