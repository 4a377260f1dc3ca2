package org.zhize.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelPageTest {

    private static final Path PAGE = Path.of("../docs/model.md");

    /** Run with {@code -Dzhize.docs=write} to write the page after a change of the model. */
    @Test
    void the_page_about_the_model_is_current() throws IOException {
        if ("write".equals(System.getProperty("zhize.docs"))) {
            Files.createDirectories(PAGE.toAbsolutePath().normalize().getParent());
            Files.writeString(PAGE, ModelPage.render());
        }

        assertThat(PAGE).content().isEqualTo(ModelPage.render());
    }
}
