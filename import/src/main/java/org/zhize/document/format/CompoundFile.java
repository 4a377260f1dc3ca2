package org.zhize.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of Office files before 2007, and of encrypted ones since. */
public final class CompoundFile {

    private static final String MAGIC = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private CompoundFile() {}

    /** Whether a file begins as a compound file does. */
    public static boolean isCompound(RawFile file) {
        return file.startsWith(MAGIC);
    }

    /** Whether the file is such a container and has a stream of this name at its root. */
    public static boolean hasStream(RawFile file, String name) {
        if (!isCompound(file)) {
            return false;
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            return files.getRoot().hasEntryCaseInsensitive(name);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Whether the file is such a container but its directory can't be read. */
    public static boolean isBroken(RawFile file) {
        if (!isCompound(file)) {
            return false;
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            return files.getRoot().getEntryCount() == 0;
        } catch (IOException | RuntimeException e) {
            return true;
        }
    }
}
