package org.zhize.embedding;

/** The embedding service can't be reached, or answers what is no answer. */
public final class EmbeddingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmbeddingException(String message) {
        super(message);
    }

    EmbeddingException(String message, Throwable cause) {
        super(message, cause);
    }
}
