package org.zhize.app.page.browser;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.zhize.analysis.Catalog;
import org.zhize.app.page.PageSettings;
import org.zhize.graph.GraphModel;

/** Serves what Browser loads, and opens Browser with the connection filled in and the guide beside it. */
@Controller
@RequestMapping("/browser")
class DeskController {

    /** What the guide asks: from who carries what, over where lists disagree, to where a fact stands in its document. */
    private static final List<String> QUESTIONS = List.of(
            "overload:department-workload",
            "overload:outliers",
            "network:department-neighbourhood",
            "network:departments",
            "overlap:several-departments-no-lead",
            "overlap:kept-and-reclaimed",
            "orphan:reclaimed-without-receiver",
            "network:township",
            "network:topic",
            "network:duty-path");

    private final Catalog catalog;
    private final GraphStyle style;
    private final SavedQueries queries;
    private final PageSettings settings;

    DeskController(Catalog catalog, GraphStyle style, SavedQueries queries, PageSettings settings) {
        this.catalog = catalog;
        this.style = style;
        this.queries = queries;
        this.settings = settings;
    }

    /** Browser takes the address of the database and a command to begin with from its own address. */
    @GetMapping
    ResponseEntity<Void> open(Locale language) {
        URI browser = UriComponentsBuilder.fromUri(settings.browser())
                .queryParam("dbms", "{dbms}")
                .queryParam("cmd", "guide")
                .queryParam("arg", "{guide}")
                .encode()
                .buildAndExpand(settings.bolt(), address("guide.html", language))
                .toUri();
        return ResponseEntity.status(302).location(browser).build();
    }

    @GetMapping("/guide.html")
    String guide(Locale language, Model model) {
        model.addAttribute("chinese", language.getLanguage().equals("zh"));
        model.addAttribute("style", address("style.grass", language));
        model.addAttribute("queries", address("queries.zip", language));
        model.addAttribute("nodes", GraphModel.NODES);
        model.addAttribute("relationships", GraphModel.RELATIONSHIPS);
        model.addAttribute(
                "questions",
                IntStream.range(0, QUESTIONS.size())
                        .mapToObj(i -> Question.of(i + 1, catalog.analysis(QUESTIONS.get(i)), language))
                        .toList());
        return "browser/guide";
    }

    @GetMapping("/style.grass")
    @ResponseBody
    ResponseEntity<String> style(Locale language) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(style.in(language));
    }

    @GetMapping("/queries.zip")
    ResponseEntity<byte[]> queries(Locale language) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header("Content-Disposition", "attachment; filename=\"zhize-queries.zip\"")
                .body(queries.in(language));
    }

    /** Where Browser finds a file: of other hosts than this it loads nothing, whatever the visitor calls it. */
    private static String address(String file, Locale language) {
        return ServletUriComponentsBuilder.fromCurrentRequestUri()
                .host("localhost")
                .replacePath("/browser/" + file)
                .replaceQuery("lang=" + language.getLanguage())
                .build()
                .toUriString();
    }
}
