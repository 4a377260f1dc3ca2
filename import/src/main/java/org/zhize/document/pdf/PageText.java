package org.zhize.document.pdf;

import java.util.List;

/**
 * What is written on a page, as who reads it holds it.
 *
 * @param glyphs its characters, in the order in which they were drawn
 * @param rules its straight lines
 * @param edges the edges of shades
 * @param hidden what is drawn where nobody sees it, each a piece that was drawn together
 * @param pictured whether it is a picture of text, which can't be read
 */
record PageText(List<Glyph> glyphs, PageRules rules, PageRules edges, List<String> hidden, boolean pictured) {

    /** Keeps its own copies. */
    PageText {
        glyphs = List.copyOf(glyphs);
        hidden = List.copyOf(hidden);
    }
}
