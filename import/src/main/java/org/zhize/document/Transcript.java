package org.zhize.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhize.document.UnreadableDocumentException.Reason;

/**
 * A document while it is being read: what is written down here is its content, and the passages are made of nothing else.
 *
 * <p>A format writes each piece of visible text once and gets back the {@link Text} that it makes lines and cells of, so
 * that the passages hold every visible character exactly once by construction.
 */
public final class Transcript {

    /**
     * The most characters a document may have. A township's lists have 30,000 to 130,000; this leaves room for all
     * townships of a county in one file, while texts, origins and ledger of one document stay below 200 MiB.
     */
    static final int MAX_CHARACTERS = 8_000_000;

    /** The longest line or cell, in characters: a hundred times the longest real one. */
    static final int MAX_LINE = 500_000;

    /** The most cells a row may have; real lists have five, printed forms up to fifty. */
    public static final int MAX_COLUMNS = 1_000;

    /** The most lines and rows a document may have. */
    static final int MAX_PASSAGES = 1_000_000;

    private final String file;
    private final StringBuilder content = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private final Map<Integer, Character> lookalikes = new HashMap<>();

    /** A document of which nothing is read yet; the file's name is for messages. */
    public Transcript(String file) {
        this.file = file;
    }

    /** Writes down visible text; whoever calls makes it part of exactly one passage. */
    public Text write(String printed) throws UnreadableDocumentException {
        String characters = Lookalikes.read(printed);
        admit(characters, passages.size() + 1);
        if (content.length() + characters.length() > MAX_CHARACTERS) {
            throw tooLarge("characters", MAX_CHARACTERS);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new UnreadableDocumentException(
                    file, Reason.TOO_SLOW, String.valueOf(BoundedWork.MAX_SECONDS_TO_READ));
        }
        if (!characters.equals(printed)) {
            noteLookalikes(printed, characters);
        }
        Text text = Text.of(characters, content.length());
        content.append(characters).append('\n');
        return text;
    }

    private void noteLookalikes(String printed, String read) {
        for (int i = 0; i < read.length(); i++) {
            if (read.charAt(i) != printed.charAt(i)) {
                lookalikes.put(content.length() + i, printed.charAt(i));
            }
        }
    }

    /**
     * Turns away what is longer than any line, before anybody looks closer at it.
     *
     * @param line the number that messages give it, from 1
     */
    public void admit(String printed, int line) throws UnreadableDocumentException {
        if (printed.length() > MAX_LINE) {
            throw new UnreadableDocumentException(
                    file, Reason.LINE_TOO_LONG, String.valueOf(line), String.valueOf(MAX_LINE));
        }
    }

    /** Writes down text of several lines; blank ones leave no trace. */
    public List<Text> writeLines(String shown) throws UnreadableDocumentException {
        List<Text> lines = new ArrayList<>();
        for (String line : shown.split("\\R", -1)) {
            if (!isBlank(line)) {
                lines.add(write(line));
            }
        }
        return lines;
    }

    /** Adds a line without horizontal positions. */
    public void line(Position position, Text text) throws UnreadableDocumentException {
        add(new Line(position, text));
    }

    /** Adds a line or a row. */
    public void add(Passage passage) throws UnreadableDocumentException {
        if (passages.size() == MAX_PASSAGES) {
            throw tooLarge("passages", MAX_PASSAGES);
        }
        if (passage instanceof Row row && row.cells().size() > MAX_COLUMNS) {
            throw tooLarge("columns", MAX_COLUMNS);
        }
        passages.add(passage);
    }

    /** Notes what the file holds and nobody can read. */
    public void leaveOut(Omission omission) {
        omissions.add(omission);
    }

    /** What has been written, without white space. */
    public String squeezed() {
        StringBuilder visible = new StringBuilder(content.length());
        content.chars().filter(c -> !Text.isSpace((char) c)).forEach(c -> visible.append((char) c));
        return visible.toString();
    }

    /** Whether nothing visible has been written. */
    public boolean isBlank() {
        return isBlank(content);
    }

    /** Whether nothing can be seen of these characters. */
    public static boolean isBlank(CharSequence characters) {
        return characters.chars().allMatch(c -> Text.isSpace((char) c));
    }

    /** The document that has been read. */
    public Document of(Source source) {
        return new Document(source, content.toString(), passages, omissions, lookalikes);
    }

    private UnreadableDocumentException tooLarge(String what, int limit) {
        return new UnreadableDocumentException(file, Reason.TOO_LARGE, what, String.valueOf(limit));
    }
}
