package org.zhize.app.page.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhize.export.ExportFormat;
import org.zhize.export.GraphExporter;
import org.zhize.graph.Graph;

/** The network for programs: its nodes and edges as JSON, and the same part of the graph as GraphML. */
@RestController
@RequestMapping("/api/network")
class NetworkApi {

    private final NetworkReader reader;
    private final Graph graph;
    private final MessageSource messages;

    NetworkApi(NetworkReader reader, Graph graph, MessageSource messages) {
        this.reader = reader;
        this.graph = graph;
        this.messages = messages;
    }

    /** What is drawn. */
    record Drawing(List<Network.Node> nodes, List<Network.Edge> edges, List<String> categories, int left) {}

    /**
     * Nodes and edges.
     *
     * @param request {@code view} (departments, department, township, topic), {@code of} (name or id), {@code most} (nodes, from
     *     2 to 2,000), {@code colour} (function, community)
     */
    @GetMapping
    Drawing draw(NetworkRequest request, Locale language) {
        Network network = reader.read(request);
        return new Drawing(
                network.nodes(),
                network.edges(),
                network.categories().stream()
                        .map(category -> category.translated()
                                ? messages.getMessage(category.name(), null, language)
                                : category.name())
                        .toList(),
                network.left());
    }

    /** The same nodes with all they say, and every relationship between them, as GraphML. */
    @GetMapping("/network.graphml")
    ResponseEntity<byte[]> graphMl(NetworkRequest request) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var unused = new GraphExporter(graph)
                .exportPart(ExportFormat.GRAPHML, reader.read(request).ids(), out);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("network.graphml")
                                .build()
                                .toString())
                .body(out.toByteArray());
    }
}
