package org.zhize.export;

import java.io.Closeable;
import java.io.IOException;

/** Takes a graph piece by piece: all nodes, then all relationships, then it is closed. */
interface GraphSink extends Closeable {

    void node(ExportedNode node) throws IOException;

    void relationship(ExportedRelationship relationship) throws IOException;

    /** Ends the form that is written, and closes what it was written to. */
    @Override
    void close() throws IOException;
}
