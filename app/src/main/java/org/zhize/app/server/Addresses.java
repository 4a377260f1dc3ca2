package org.zhize.app.server;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where Zhize serves.
 *
 * @param page the page
 * @param browser Neo4j Browser
 * @param bolt the database
 */
public record Addresses(URI page, URI browser, URI bolt) {

    /** Where the page is, unless the port is taken. */
    public static final int PAGE_PORT = 8080;

    /** Where Neo4j Browser is, unless the port is taken. */
    static final int BROWSER_PORT = 7474;

    /** Where the database is, unless the port is taken. */
    static final int BOLT_PORT = 7687;

    /** The guide that Neo4j Browser loads when it is told to. */
    public URI guide(Locale language) {
        return page.resolve("browser/guide.html?lang=" + language.getLanguage());
    }

    /** Each port that was taken by another program, with the one that is used instead. */
    public List<Map.Entry<Integer, Integer>> moved() {
        return Stream.of(
                        Map.entry(PAGE_PORT, page.getPort()),
                        Map.entry(BROWSER_PORT, browser.getPort()),
                        Map.entry(BOLT_PORT, bolt.getPort()))
                .filter(port -> !port.getKey().equals(port.getValue()))
                .toList();
    }
}
