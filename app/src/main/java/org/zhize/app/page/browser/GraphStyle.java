package org.zhize.app.page.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * How Browser draws the graph, in its own language, GraSS.
 *
 * <p>GraSS knows labels and types, not values of properties. So the list of a duty item shows in the colours of the
 * relationships that list it, not in its own.
 */
@Component
class GraphStyle {

    private static final Pattern WORD = Pattern.compile("\\[([A-Z_]+)]");

    private final MessageSource words;
    private final String template;

    GraphStyle(MessageSource words) throws IOException {
        this.words = words;
        this.template = new ClassPathResource("org/zhize/app/page/browser/style.grass")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** The style with the captions of relationships in a language. */
    String in(Locale language) {
        return WORD.matcher(template)
                .replaceAll(type -> words.getMessage("guide.line." + type.group(1), null, language));
    }
}
