package org.zhize.document.word;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.zhize.document.UnreadableDocumentException;

/** Reads what stands above a section of a document. */
interface AboveSection {

    /**
     * Reads it.
     *
     * @param section which section begins, counted from 0
     */
    void read(int section) throws XMLStreamException, UnreadableDocumentException, IOException;
}
