package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Transcript;

/**
 * The lines that a program broke a cell's text into. Where it leaves blank lines between paragraphs, these are known.
 *
 * @param lines the lines, or the paragraphs, without blanks at their ends
 * @param wrapped whether the lines end where the column was full
 */
record CellLines(List<String> lines, boolean wrapped) {

    CellLines {
        lines = List.copyOf(lines);
    }

    static CellLines of(List<String> printed) {
        List<String> filled = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : printed) {
            if (Transcript.isBlank(line)) {
                flush(paragraph, paragraphs);
            } else {
                String shown = line.strip();
                filled.add(shown);
                boolean words = paragraph.length() > 0
                        && isLatin(paragraph.charAt(paragraph.length() - 1))
                        && isLatin(shown.charAt(0));
                paragraph.append(words ? " " : "").append(shown);
            }
        }
        flush(paragraph, paragraphs);
        return paragraphs.size() > 1 ? new CellLines(paragraphs, false) : new CellLines(filled, filled.size() > 1);
    }

    private static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetter(c);
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        if (paragraph.length() > 0) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
