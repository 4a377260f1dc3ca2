package org.zhize.dutylist.reader;

import java.util.Optional;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.dutylist.DutyDocument;

/** What came of the attempt to read one document. */
public sealed interface Reading {

    /**
     * The document was read.
     *
     * @param document what it says; what is doubtful about it stands among its problems
     * @param trace what became of each of its characters; empty if the lists were read elsewhere
     */
    record Read(DutyDocument document, Optional<SourceTrace> trace) implements Reading {

        /** A document that was read elsewhere. */
        public Read(DutyDocument document) {
            this(document, Optional.empty());
        }
    }

    /**
     * The document could not be read at all.
     *
     * @param name the file's name, with the archive it lies in if it lies in one
     * @param reason why, and what a person can do about it; its sentence names the file too
     */
    record Rejected(String name, UnreadableDocumentException reason) implements Reading {}
}
