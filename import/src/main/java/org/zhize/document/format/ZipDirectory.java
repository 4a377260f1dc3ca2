package org.zhize.document.format;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What a ZIP file's directory says, without unpacking anything: archives and two kinds of Office files look alike. */
public final class ZipDirectory {

    private ZipDirectory() {}

    /** Whether a file begins as a ZIP file does. */
    public static boolean isZip(RawFile file) {
        return file.startsWith("PK\u0003\u0004") || file.startsWith("PK\u0005\u0006");
    }

    /** The names of the files in it, none if the file is no ZIP file or its directory is missing. */
    public static Set<String> names(RawFile file) {
        Set<String> names = new TreeSet<>();
        if (!isZip(file)) {
            return names;
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes()))
                .get()) {
            zip.getEntries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
        } catch (IOException | RuntimeException e) {
            return Set.of();
        }
        return names;
    }
}
