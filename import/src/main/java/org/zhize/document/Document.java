package org.zhize.document;

import java.util.List;
import java.util.Map;

/**
 * A file in the one form that all formats meet in, before any rule about duty lists runs.
 *
 * @param source the file
 * @param content every character of the file's text in reading order, without mark-up; the origins of each {@link Text}
 *     are indexes into it
 * @param passages its lines and rows in reading order; their texts together hold every character of the content that is
 *     not white space exactly once
 * @param omissions what the file holds beside, and nobody can read
 * @param lookalikes the characters of the file in whose place the content has the ones that they {@link Lookalikes look like}, by their
 *     index into it
 */
public record Document(
        Source source,
        String content,
        List<Passage> passages,
        List<Omission> omissions,
        Map<Integer, Character> lookalikes) {

    /** Keeps its own copies. */
    public Document {
        passages = List.copyOf(passages);
        omissions = List.copyOf(omissions);
        lookalikes = Map.copyOf(lookalikes);
    }

    /** A document of a file that holds nothing beside, and whose characters are the ones that are meant. */
    public Document(Source source, String content, List<Passage> passages) {
        this(source, content, passages, List.of(), Map.of());
    }
}
