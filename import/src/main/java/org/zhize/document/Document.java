package org.zhize.document;

import java.util.List;

/**
 * A file in the one form that all formats meet in, before any rule about duty lists runs.
 *
 * @param source the file
 * @param content every character of the file's text in reading order, without mark-up; the origins of each {@link Text}
 *     are indexes into it
 * @param passages its lines and rows in reading order; their texts together hold every character of the content that is
 *     not white space exactly once
 * @param omissions what the file holds beside, and nobody can read
 */
public record Document(Source source, String content, List<Passage> passages, List<Omission> omissions) {

    /** Keeps its own copies. */
    public Document {
        passages = List.copyOf(passages);
        omissions = List.copyOf(omissions);
    }

    /** A document of a file that holds nothing beside. */
    public Document(Source source, String content, List<Passage> passages) {
        this(source, content, passages, List.of());
    }
}
