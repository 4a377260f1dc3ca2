package org.zhize.document.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.zhize.document.Document;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.RawFile;
import org.zhize.document.pdf.PdfFormat;
import org.zhize.document.sheet.XlsFormat;
import org.zhize.document.sheet.XlsxFormat;
import org.zhize.document.text.CsvFormat;
import org.zhize.document.text.HtmlFormat;
import org.zhize.document.text.TextFormat;
import org.zhize.document.word.DocFormat;
import org.zhize.document.word.DocxFormat;

/** Reads files of every known format. What a file is, its content tells; its name is never asked. */
public final class DocumentReaders {

    /** The largest file that is read, in bytes. The largest real ones are scans, which are rejected anyway. */
    static final int MAX_BYTES = 128 << 20;

    /** In the order in which they are asked; plain text takes what is left. */
    private static final List<DocumentFormat> FORMATS = List.of(
            new PdfFormat(),
            new DocxFormat(),
            new DocFormat(),
            new XlsxFormat(),
            new XlsFormat(),
            new UnreadContainer(),
            new HtmlFormat(),
            new CsvFormat(),
            new TextFormat());

    private DocumentReaders() {}

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException if it can't become a document; the exception says why in one line
     */
    public static Document read(Path file) throws UnreadableDocumentException {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new UnreadableDocumentException(name, Reason.INACCESSIBLE, "folder");
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(name, bytes);
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException(name, Reason.MISSING, e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(name, Reason.INACCESSIBLE, e, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a stream to its end and leaves it open.
     *
     * @param name file name, for the source and for messages
     * @throws UnreadableDocumentException if it can't become a document; the exception says why in one line
     * @throws IOException if the stream fails
     */
    public static Document read(String name, InputStream stream) throws UnreadableDocumentException, IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        return read(name, bytes);
    }

    /**
     * Reads a file's bytes.
     *
     * @param name file name, for the source and for messages
     * @throws UnreadableDocumentException if it can't become a document; the exception says why in one line
     */
    public static Document read(String name, byte[] bytes) throws UnreadableDocumentException {
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableDocumentException(name, Reason.TOO_LARGE, "bytes", String.valueOf(MAX_BYTES));
        }
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(name, Reason.EMPTY);
        }
        RawFile file = new RawFile(name, bytes);
        for (DocumentFormat format : FORMATS) {
            if (format.recognizes(file)) {
                return Reading.read(file, format);
            }
        }
        throw new UnreadableDocumentException(name, Reason.EMPTY);
    }
}
