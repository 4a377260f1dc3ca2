package org.zhize.document.text;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Row;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.ZeroWidth;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.RawFile;

/**
 * Plain text, such as the text layer of a PDF. Lines are counted through the whole file.
 *
 * <p>A line with tabs is a {@link Row}, and so is one with bars where these keep cells apart; a table that is drawn is read
 * row by row. A form feed ends a line and stays as the first character of the next one: it is
 * white space to everybody but a layout that asks for page breaks. Where blanks keep columns side by side, the lines tell
 * the places of their words.
 *
 * <p>Blanks between the single characters of a text aren't written down.
 */
public final class TextFormat implements DocumentFormat {

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public boolean recognizes(RawFile file) throws UnreadableDocumentException {
        return !file.text().isBlank();
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException {
        List<String> printed = lines(ZeroWidth.removed(file.text()));
        for (int line = 0; line < printed.size(); line++) {
            transcript.admit(printed.get(line), line + 1);
        }
        List<PlainLine> lines = PlainLine.numbered(LetterSpacing.removed(printed));
        new PlainText(file.name(), transcript)
                .write(Markdown.removed(LoneSeparators.joined(TornRuns.joined(RunOnText.parted(lines)))));
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(text.substring(start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }
}
