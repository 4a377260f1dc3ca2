package org.zhize.app.page.network;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.zhize.analysis.AnalysisException;
import org.zhize.analysis.Fault;
import org.zhize.app.page.PageQueries;
import org.zhize.app.page.PageSettings;

/** The network, drawn and as tables. */
@Controller
class NetworkController {

    private static final int EDGES_LISTED = 300;

    private final NetworkReader reader;
    private final PageQueries queries;
    private final PageSettings settings;

    NetworkController(NetworkReader reader, PageQueries queries, PageSettings settings) {
        this.reader = reader;
        this.queries = queries;
        this.settings = settings;
    }

    @GetMapping("/network")
    String show(NetworkRequest request, Locale language, HttpServletResponse response, Model model) {
        model.addAttribute("asked", request);
        model.addAttribute("views", View.values());
        model.addAttribute(
                "names",
                queries.rows(NetworkController.class, "names", Map.of())
                        .get(0)
                        .get(request.shown().key()));
        String statement = reader.analysis(request).writtenWith(reader.arguments(request));
        model.addAttribute("statement", statement);
        model.addAttribute("browser", BrowserLink.to(statement, settings));
        model.addAttribute("query", query(request));
        try {
            show(read(request, model), model);
        } catch (AnalysisException e) {
            response.setStatus(
                    e.fault() == Fault.TIMED_OUT
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("fault", e.message(language));
        }
        return "network";
    }

    /** By functions, where the database does not know communities. */
    private Network read(NetworkRequest request, Model model) {
        try {
            return reader.read(request);
        } catch (AnalysisException e) {
            if (e.fault() != Fault.NEEDS_GDS) {
                throw e;
            }
            model.addAttribute("noCommunities", true);
            return reader.read(new NetworkRequest(request.view(), request.of(), request.most(), null));
        }
    }

    private static void show(Network network, Model model) {
        model.addAttribute("network", network);
        model.addAttribute(
                "nodes", network.nodes().stream().collect(Collectors.toMap(Network.Node::id, Function.identity())));
        model.addAttribute("edges", network.edges().stream().limit(EDGES_LISTED).toList());
    }

    /** The same request for the interface. */
    private static String query(NetworkRequest request) {
        return UriComponentsBuilder.newInstance()
                .queryParam("view", request.shown().key())
                .queryParam("of", "{of}")
                .queryParam("most", request.limit())
                .queryParam("colour", request.byCommunity() ? "community" : "function")
                .encode()
                .buildAndExpand(request.about())
                .toUriString();
    }
}
