package org.zhize.app.page.network;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import org.zhize.app.page.PageSettings;
import org.zhize.graph.Graph;

/**
 * An address that opens a statement in the editor of Neo4j Browser. Browser asks for the password if it does not know it, and
 * runs nothing before the person says so.
 */
final class BrowserLink {

    private BrowserLink() {}

    static String to(String statement, PageSettings settings) {
        URI bolt = settings.bolt();
        String server = bolt.getScheme() + "://" + settings.user() + "@" + bolt.getAuthority();
        return settings.browser() + "?dbms=" + encoded(server) + "&db=" + Graph.DEFAULT_DATABASE + "&cmd=edit&arg="
                + encoded(statement);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
