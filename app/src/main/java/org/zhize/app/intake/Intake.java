package org.zhize.app.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.graph.Graph;
import org.zhize.load.DepartmentNetwork;
import org.zhize.load.GraphWriter;
import org.zhize.load.ImportOutcome;
import org.zhize.load.ImportUndo;
import org.zhize.load.TopicWriter;
import org.zhize.load.UndoOutcome;
import org.zhize.topic.Thesaurus;

/**
 * Takes documents into the graph, each as a whole, and out of it again. Once the last of several is in, they are
 * completed: the network of departments, and topics. Not safe for use by several threads.
 */
public final class Intake {

    private static final String UNRELEASED = "unreleased";

    private final Graph graph;
    private final Knowledge knowledge;
    private final GraphWriter writer;

    /**
     * An intake.
     *
     * @param graph has the current schema; stays the caller's to close
     * @param knowledge what is known beside the lists
     * @throws UnreadableKnowledgeException if that can't be read
     */
    public Intake(Graph graph, Knowledge knowledge) {
        this.graph = graph;
        this.knowledge = knowledge;
        this.writer =
                new GraphWriter(graph, knowledge.directory(), readerVersion(), Clock.system(ZoneId.systemDefault()));
    }

    private static String readerVersion() {
        return Optional.ofNullable(DutyListReader.class.getPackage().getImplementationVersion())
                .orElse(UNRELEASED);
    }

    /** What {@link #take} would do; writes nothing. */
    public ImportOutcome preview(DutyDocument document) {
        return writer.preview(document);
    }

    /**
     * Takes a document in.
     *
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; the graph is as it was before
     */
    public ImportOutcome take(DutyDocument document) {
        return writer.write(document);
    }

    /**
     * Completes what an intake that was cut off left out.
     *
     * @throws IOException if the judgements can't be read
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails
     */
    public void catchUp() throws IOException {
        derive();
        if (TopicWriter.isWanted(graph)) {
            topics().write();
        }
    }

    /**
     * Derives what the lists imply and gives topics to what has none, also where no document came: judgements are about those
     * that are there. Keeps what was given for the next time.
     *
     * @throws IOException if the judgements can't be read, or what was given can't be kept
     */
    public void complete() throws IOException {
        derive();
        topics().write();
        knowledge.keep();
    }

    private void derive() {
        var unused = new DepartmentNetwork(graph).derive();
    }

    private TopicWriter topics() throws IOException {
        return new TopicWriter(graph, Thesaurus.standard(), knowledge.judgements(graph), knowledge.meaning());
    }

    /**
     * Takes a document out again.
     *
     * @param sha256 the SHA-256 of its bytes
     * @throws org.neo4j.driver.exceptions.Neo4jException if the database fails; the graph is as it was before
     */
    public UndoOutcome undo(String sha256) {
        return new ImportUndo(graph, knowledge.directory()).undo(sha256);
    }
}
