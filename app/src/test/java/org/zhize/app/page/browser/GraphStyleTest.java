package org.zhize.app.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.zhize.graph.GraphModel;

class GraphStyleTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_label_and_every_type_of_the_model_has_its_look_and_its_caption(String language) throws Exception {
        String style = new GraphStyle(words()).in(Locale.forLanguageTag(language));
        assertThat(GraphModel.NODES)
                .allSatisfy(node ->
                        assertThat(style).containsPattern("node\\." + node.label() + " \\{[^}]*caption: '\\{[a-z]"));
        assertThat(GraphModel.RELATIONSHIPS)
                .allSatisfy(line -> assertThat(style)
                        .containsPattern("relationship\\." + line.type() + " \\{[^}]*caption: '[^'\\[]+'"));
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("org/zhize/app/page/browser/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
