package org.zhize.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhize.graph.Graph;
import org.zhize.graph.ReadLimits;

@ExtendWith(Counties.class)
final class CatalogPageTest {

    private static final Path PAGE = Path.of("../docs/catalog.md");

    /** Run with {@code -Dzhize.docs=write} to write the page after a change of the catalog. */
    @Test
    void thePageAboutTheCatalogIsCurrent(Graph graph) throws IOException {
        String page = new CatalogPage(new GraphReader(graph, ReadLimits.DEFAULT), Expectation.all())
                .render(Catalog.bundled());
        if ("write".equals(System.getProperty("zhize.docs"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).content().isEqualTo(page);
    }
}
