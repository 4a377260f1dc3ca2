package org.zhize.layout;

import java.util.Optional;
import org.zhize.document.Document;

/**
 * A way in which duty lists are laid out on paper or in a table.
 *
 * <p>A layout recognizes a kind of document by its form, never by its name or by one document's wording, and tells which
 * text stands in which column. What the text means is the next stage's business.
 */
public interface Layout {

    /**
     * Reads a document that is laid out this way.
     *
     * @return what stands in which column, or empty if the document is laid out in another way
     */
    Optional<Draft> read(Document document);
}
