package org.zhize.app.intake;

import java.io.Serial;
import java.nio.file.Path;

/** A file of what a planner knows beside the lists can't be read. */
public final class UnreadableKnowledgeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Part part;
    private final transient Path file;

    /** What such a file can hold. */
    public enum Part {
        /** Names of departments. */
        DEPARTMENTS,
        /** Judgements about which duties are the same. */
        JUDGEMENTS,
        /** The settings of an embedding service. */
        EMBEDDINGS
    }

    UnreadableKnowledgeException(Part part, Path file, String reason, Exception cause) {
        super(reason, cause);
        this.part = part;
        this.file = file;
    }

    /** What it was to hold. */
    public Part part() {
        return part;
    }

    /** The file. */
    public Path file() {
        return file;
    }
}
