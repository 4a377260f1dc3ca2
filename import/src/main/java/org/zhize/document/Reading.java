package org.zhize.document;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.zhize.document.UnreadableDocumentException.Reason;

/**
 * Reading one file, in a thread of its own with an end: the libraries that take formats apart were not written for hostile
 * files, and some can be sent round in circles or down without a floor.
 */
final class Reading {

    /** The longest that reading one file may take. Real documents take less than two seconds. */
    static final int MAX_SECONDS = 25;

    /** Stack of the reading thread, in bytes: deep enough for any real nesting. */
    private static final long STACK = 4L << 20;

    private Reading() {}

    static Document read(RawFile file, DocumentFormat format) throws UnreadableDocumentException {
        FutureTask<Document> task = new FutureTask<>(() -> transcribe(file, format));
        Thread thread = new Thread(null, task, "reading " + file.name(), STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(MAX_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadableDocumentException(file.name(), Reason.TOO_SLOW, e, String.valueOf(MAX_SECONDS));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException(file.name(), Reason.INACCESSIBLE, e, "interrupted");
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
