package org.zhize.dutylist.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.zhize.dutylist.Messages;
import org.zhize.dutylist.reader.Reading;

/**
 * A page that shows how documents were read: on one side the source, each character in the colour of the field it went to, on
 * the other the items and the problems. One file without scripts; whatever a document says is text on it.
 *
 * <p>Documents are written as they are added, so that memory is bounded by the largest one.
 */
public final class CheckPage implements AutoCloseable {

    private final Writer out;
    private final Locale language;
    private final ReadingMarkup markup;

    /**
     * Begins a page.
     *
     * @param out receives the page; closed with it
     * @param language the language of everything that is not the documents' own
     */
    public CheckPage(Writer out, Locale language) {
        this.out = out;
        this.language = language;
        this.markup = new ReadingMarkup(out, language);
        write("<!doctype html>\n<html lang=\"", word("language"), "\"><head><meta charset=\"utf-8\">");
        write(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        write("<meta name=\"viewport\" content=\"width=device-width\"><title>", word("title"), "</title><style>");
        write(CheckStyle.ofPage(), ReadingMarkup.style(), "</style></head><body><h1>", word("title"), "</h1>\n");
        markup.addLegend();
    }

    /** Adds what came of one document. */
    public void add(Reading reading) {
        markup.add(reading);
    }

    private String word(String key) {
        return ReadingMarkup.escape(Messages.of("check", language, key, List.of()));
    }

    private void write(String... pieces) {
        try {
            for (String piece : pieces) {
                out.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the page and closes what it is written to. */
    @Override
    public void close() throws IOException {
        write("</body></html>\n");
        out.close();
    }
}
