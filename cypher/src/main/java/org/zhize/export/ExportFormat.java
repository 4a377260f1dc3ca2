package org.zhize.export;

import java.io.IOException;
import java.io.OutputStream;

/** The forms in which the graph can be written as one file. */
public enum ExportFormat {
    /** GraphML, which Gephi, yEd and Cytoscape open. */
    GRAPHML {
        @Override
        GraphSink open(OutputStream out) throws IOException {
            return new GraphMlSink(out);
        }
    },
    /** A ZIP archive of CSV files with the heads that {@code neo4j-admin database import} takes. */
    CSV {
        @Override
        GraphSink open(OutputStream out) throws IOException {
            return new CsvSink(out);
        }
    },
    /** JSON Lines: one node or relationship a line. */
    JSONL {
        @Override
        GraphSink open(OutputStream out) {
            return new JsonLinesSink(out);
        }
    },
    /** JSON-LD in the W3C Organization Ontology and the Core Public Service Vocabulary; see {@code docs/export.md}. */
    JSONLD {
        @Override
        GraphSink open(OutputStream out) throws IOException {
            return new JsonLdSink(out);
        }
    };

    /** Begins to write; the sink closes the stream. */
    abstract GraphSink open(OutputStream out) throws IOException;
}
