package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhize.document.Line;
import org.zhize.document.Position;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.Word;
import org.zhize.document.Word.Extent;

/** Puts the characters of a page, which a PDF draws in any order, together to lines and words. */
final class Typesetting {

    /** How far apart base lines of one line may be, in font sizes: small enough to keep centred numbers apart. */
    private static final double SAME_LINE = 0.4;

    /** The gap that separates words, in font sizes: justified lines spread ideographs by less than half of one. */
    private static final double WORD_GAP = 0.28;

    private static final double IDEOGRAPHIC_WORD_GAP = 0.55;

    /**
     * A line of a page or a cell.
     *
     * @param words its words from left to right, each with its characters
     * @param depth how far down the page it stands, in points
     */
    record SetLine(List<List<Glyph>> words, double depth) {

        /** Writes the line down. */
        Line write(Position position, Transcript transcript) throws UnreadableDocumentException {
            StringBuilder characters = new StringBuilder();
            List<int[]> spans = new ArrayList<>();
            for (List<Glyph> word : words) {
                if (characters.length() > 0) {
                    characters.append(' ');
                }
                int start = characters.length();
                word.forEach(glyph -> characters.append(glyph.characters()));
                spans.add(new int[] {start, characters.length()});
            }
            Text text = transcript.write(characters.toString());
            List<Word> positioned = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                List<Extent> extents =
                        words.get(i).stream().flatMap(Glyph::extents).toList();
                positioned.add(new Word(text.slice(spans.get(i)[0], spans.get(i)[1]), extents));
            }
            return new Line(position, text, positioned, depth);
        }
    }

    private Typesetting() {}

    /** The lines that the characters make, from top to bottom. */
    static List<SetLine> lines(List<Glyph> glyphs) {
        List<Glyph> byDepth = new ArrayList<>(glyphs);
        byDepth.sort(Comparator.comparingDouble(Glyph::baseline));
        List<SetLine> lines = new ArrayList<>();
        for (int start = 0; start < byDepth.size(); ) {
            int end = start + 1;
            while (end < byDepth.size() && onOneLine(byDepth.get(end - 1), byDepth.get(end), byDepth.get(start))) {
                end++;
            }
            List<Glyph> line = new ArrayList<>(byDepth.subList(start, end));
            line.sort(Comparator.comparingDouble(Glyph::left));
            List<List<Glyph>> words = words(line);
            if (!words.isEmpty()) {
                lines.add(new SetLine(words, byDepth.get(start).baseline()));
            }
            start = end;
        }
        return lines;
    }

    private static boolean onOneLine(Glyph before, Glyph glyph, Glyph first) {
        double size = Math.max(Math.min(before.size(), glyph.size()), 1);
        return glyph.baseline() - before.baseline() <= size * SAME_LINE
                && glyph.baseline() - first.baseline() <= size * 2 * SAME_LINE;
    }

    private static List<List<Glyph>> words(List<Glyph> line) {
        List<List<Glyph>> words = new ArrayList<>();
        List<Glyph> word = new ArrayList<>();
        for (Glyph glyph : line) {
            boolean ends = !word.isEmpty() && (glyph.isBlank() || isGap(word.get(word.size() - 1), glyph));
            if (ends) {
                words.add(word);
                word = new ArrayList<>();
            }
            if (!glyph.isBlank()) {
                word.add(glyph);
            }
        }
        if (!word.isEmpty()) {
            words.add(word);
        }
        return words;
    }

    private static boolean isGap(Glyph before, Glyph glyph) {
        boolean ideographic = before.isIdeographic() || glyph.isIdeographic();
        double size = Math.max(before.size(), glyph.size());
        return glyph.left() - before.right() > size * (ideographic ? IDEOGRAPHIC_WORD_GAP : WORD_GAP);
    }
}
