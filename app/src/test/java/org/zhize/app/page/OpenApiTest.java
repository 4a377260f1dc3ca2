package org.zhize.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {

    private static final Path DESCRIPTION = Path.of("../docs/openapi.json");

    @TempDir
    private Path folder;

    /** Run with {@code -Dzhize.docs=write} to write the description after a change of the interface. */
    @Test
    void the_interface_is_described_and_does_not_change_unannounced() throws Exception {
        String description;
        try (PageServer page = PageWithoutGraph.start(folder)) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(page.address().resolve("/api/openapi"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            description = mapper.writeValueAsString(mapper.readTree(answer.body())) + "\n";
        }
        if ("write".equals(System.getProperty("zhize.docs"))) {
            Files.writeString(DESCRIPTION, description);
        }
        assertThat(DESCRIPTION).content().isEqualTo(description);
    }
}
