package org.zhize.document.text;

import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;

/** A table within a plain text whose cells are told apart by what is drawn around them. */
interface DrawnTable {

    /** Which of the text's lines is the first behind the table. */
    int end();

    /** Writes its rows down. */
    void write(Transcript transcript) throws UnreadableDocumentException;
}
