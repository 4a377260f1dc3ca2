package org.zhize.document.reader;

import java.util.Set;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.format.CompoundFile;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.RawFile;
import org.zhize.document.format.ZipDirectory;

/** Files that no format reads but whose content tells why: archives, encrypted or broken Office files, rich text. */
final class UnreadContainer implements DocumentFormat {

    @Override
    public String mediaType() {
        return "application/octet-stream";
    }

    @Override
    public boolean recognizes(RawFile file) {
        return ZipDirectory.isZip(file)
                || CompoundFile.isCompound(file)
                || file.startsWith("{\\rtf")
                || file.startsWith("%!PS");
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException {
        if (CompoundFile.hasStream(file, "EncryptedPackage")) {
            throw new UnreadableDocumentException(file.name(), Reason.ENCRYPTED, "Office");
        }
        if (ZipDirectory.isZip(file)) {
            Set<String> names = ZipDirectory.names(file);
            if (names.contains("mimetype")) {
                // OpenDocument, and books for reading on a screen.
                throw new UnreadableDocumentException(file.name(), Reason.UNKNOWN_FORMAT);
            }
            throw !names.isEmpty()
                    ? new UnreadableDocumentException(file.name(), Reason.NESTED_ARCHIVE)
                    : new UnreadableDocumentException(file.name(), Reason.DAMAGED, "ZIP");
        }
        throw CompoundFile.isBroken(file)
                ? new UnreadableDocumentException(file.name(), Reason.DAMAGED, "Office")
                : new UnreadableDocumentException(file.name(), Reason.UNKNOWN_FORMAT);
    }
}
