package org.zhize.document.reader;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.zhize.document.Document;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;

/** A ZIP file of documents. Its files are unpacked one at a time, and only as far as real documents go. */
public final class Archive implements Closeable {

    /** The most files that are read of one archive; a county has some forty townships with three lists each. */
    static final int MAX_FILES = 10_000;

    /** The most bytes that a packed byte may become; text packs to a fifth, an empty spreadsheet to a hundredth. */
    static final int MAX_RATIO = 200;

    private static final long SMALL = 1 << 20;

    /** Names without a mark of their encoding come from Chinese systems. */
    private static final Charset UNMARKED_NAMES = Charset.forName("GB18030");

    private final String name;
    private final ZipFile zip;

    private Archive(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    /** Whether a file is an archive by its content: a ZIP file that is no Office document. */
    public static boolean isOne(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !startsLikeZip(file)) {
            return false;
        }
        try (ZipFile zip = open(file)) {
            return zip.getEntry("[Content_Types].xml") == null && zip.getEntry("mimetype") == null;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean startsLikeZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    /** Opens an archive; it must be closed. */
    public static Archive of(Path file) throws IOException {
        return new Archive(String.valueOf(file.getFileName()), open(file));
    }

    private static ZipFile open(Path file) throws IOException {
        return ZipFile.builder().setPath(file).setCharset(UNMARKED_NAMES).get();
    }

    /** The names of the files in it, sorted; what operating systems leave in archives is passed over. */
    public List<String> files() {
        List<String> files = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String file = entry.getName();
            boolean left = file.startsWith("__MACOSX/") || file.endsWith(".DS_Store") || file.endsWith("Thumbs.db");
            if (!entry.isDirectory() && !left && files.size() < MAX_FILES) {
                files.add(file);
            }
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    /**
     * Reads one of its files.
     *
     * @param file one of {@link #files()}
     * @throws UnreadableDocumentException if it can't become a document; the exception names archive and file
     */
    public Document read(String file) throws UnreadableDocumentException {
        try {
            return DocumentReaders.read(file.substring(file.lastIndexOf('/') + 1), unpack(file));
        } catch (UnreadableDocumentException e) {
            throw inside(file, e);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    /**
     * The bytes of one of its files.
     *
     * @param file one of {@link #files()}
     * @throws UnreadableDocumentException if it can't be unpacked; the exception names archive and file
     */
    public byte[] content(String file) throws UnreadableDocumentException {
        try {
            return unpack(file);
        } catch (UnreadableDocumentException e) {
            throw inside(file, e);
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    /** Where one of its files stands, for people. */
    public String place(String file) {
        return name + "/" + file;
    }

    private UnreadableDocumentException inside(String file, UnreadableDocumentException e) {
        return new UnreadableDocumentException(
                place(file), e.reason(), e, e.details().toArray(String[]::new));
    }

    private UnreadableDocumentException damaged(String file, IOException e) {
        return new UnreadableDocumentException(place(file), Reason.DAMAGED, e, "ZIP");
    }

    private byte[] unpack(String file) throws IOException, UnreadableDocumentException {
        ZipArchiveEntry entry = zip.getEntry(file);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableDocumentException(file, Reason.ENCRYPTED, "ZIP");
        }
        long most = Math.min(DocumentReaders.MAX_BYTES, SMALL + Math.max(0, entry.getCompressedSize()) * MAX_RATIO);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw new UnreadableDocumentException(file, Reason.BOMB, "ZIP");
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
