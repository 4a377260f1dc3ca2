package org.zhize.document.format;

import java.io.IOException;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;

/** A file format: knows its files by their content and writes down what they say. */
public interface DocumentFormat {

    /** Its media type. */
    String mediaType();

    /**
     * Whether the file is of this format, by its content and never by its name. Need not be sure that it is not damaged.
     *
     * @throws UnreadableDocumentException if it is clear already that no format can read it
     */
    boolean recognizes(RawFile file) throws UnreadableDocumentException;

    /**
     * Writes down the file's text.
     *
     * @throws UnreadableDocumentException if it can't be read, with the reason
     * @throws IOException if the file breaks off or contradicts its format
     */
    void read(RawFile file, Transcript transcript) throws UnreadableDocumentException, IOException;
}
