package org.zhize.app.page.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.zhize.analysis.Analysis;

/** What a form or an address says about an analysis's parameters. */
public final class Assignments {

    private Assignments() {}

    /**
     * {@code name=value} for each parameter that was given; one that was left blank keeps its default, and what the analysis
     * does not know is not for it, such as the language of the page.
     */
    public static List<String> of(Analysis analysis, Map<String, String> given) {
        return analysis.parameters().stream()
                .map(parameter -> parameter.name())
                .filter(name -> !given.getOrDefault(name, "").isBlank())
                .map(name -> name + "=" + given.get(name))
                .toList();
    }

    /**
     * {@code name=value} for everything that a program gave, so that what the analysis does not know is refused.
     *
     * @param others names that mean something else
     */
    public static List<String> strictly(Map<String, String> given, Set<String> others) {
        return given.entrySet().stream()
                .filter(entry -> !others.contains(entry.getKey()))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /** The same values as the query part of an address; empty where none is given. */
    static String asQuery(Analysis analysis, Map<String, String> given) {
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        analysis.parameters().stream()
                .map(parameter -> parameter.name())
                .filter(name -> !given.getOrDefault(name, "").isBlank())
                .forEach(name ->
                        query.queryParam(name, UriUtils.encode(given.getOrDefault(name, ""), StandardCharsets.UTF_8)));
        return query.build(true).toUriString();
    }
}
