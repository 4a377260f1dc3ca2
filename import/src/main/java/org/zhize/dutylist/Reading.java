package org.zhize.dutylist;

import org.zhize.document.UnreadableDocumentException;

/** What came of the attempt to read one document. */
public sealed interface Reading {

    /** The document was read; what is doubtful about it stands among its problems. */
    record Read(DutyDocument document) implements Reading {}

    /**
     * The document could not be read at all.
     *
     * @param name the file's name, with the archive it lies in if it lies in one
     * @param reason why, and what a person can do about it; its sentence names the file too
     */
    record Rejected(String name, UnreadableDocumentException reason) implements Reading {}
}
