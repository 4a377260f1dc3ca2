package org.zhize.document.reader;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.zhize.document.BoundedWork;
import org.zhize.document.Document;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.RawFile;

/** Reading one file: its text, or why it has none. */
final class Reading {

    private Reading() {}

    static Document read(RawFile file, DocumentFormat format) throws UnreadableDocumentException {
        try {
            return BoundedWork.toRead(file.name(), () -> transcribe(file, format));
        } catch (ExecutionException e) {
            throw reason(file, format, e.getCause());
        }
    }

    private static Document transcribe(RawFile file, DocumentFormat format)
            throws UnreadableDocumentException, IOException {
        Transcript transcript = new Transcript(file.name());
        format.read(file, transcript);
        if (transcript.isBlank()) {
            throw new UnreadableDocumentException(file.name(), Reason.EMPTY);
        }
        return transcript.of(file.source(format.mediaType()));
    }

    /** What a failure says about the file; libraries report broken files by any exception that happens on the way. */
    private static UnreadableDocumentException reason(
            RawFile file, DocumentFormat format, @Nullable Throwable failure) {
        if (failure instanceof UnreadableDocumentException known) {
            return known;
        }
        if (failure instanceof OutOfMemoryError || isBomb(failure)) {
            return new UnreadableDocumentException(file.name(), Reason.BOMB, failure, format.mediaType());
        }
        if (failure instanceof IOException
                || failure instanceof RuntimeException
                || failure instanceof StackOverflowError) {
            return new UnreadableDocumentException(file.name(), Reason.DAMAGED, failure, format.mediaType());
        }
        throw new IllegalStateException("reading " + file.name() + " failed", failure);
    }

    /** Whether a library stopped because of what a file unpacks to; they tell it by nothing but the words. */
    private static boolean isBomb(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (words.contains("Zip bomb") || words.contains("Maximum allowed scratch file memory exceeded")) {
                return true;
            }
        }
        return false;
    }
}
