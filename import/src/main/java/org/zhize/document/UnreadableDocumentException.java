package org.zhize.document;

import java.io.Serial;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** A file that can't become a {@link Document}: what it is, why, and what a person can do about it, in one line. */
public final class UnreadableDocumentException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Why a file can't be read. The sentences stand in the message bundle {@code unreadable}. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** The operating system does not hand it out. Details: its words. */
        INACCESSIBLE,
        /** The file has no content. */
        EMPTY,
        /** None of the formats that are read. */
        UNKNOWN_FORMAT,
        /** Begins like a known format but breaks off or contradicts it. Details: format. */
        DAMAGED,
        /** Text in none of the known encodings. Details: offset of the first byte that does not fit. */
        ENCODING,
        /** Can't be opened without a password. Details: format. */
        ENCRYPTED,
        /** Pictures of pages, without text. Details: number of pages. */
        SCANNED,
        /** Has text, but its fonts do not tell which characters they show. */
        UNKNOWN_CHARACTERS,
        /** A single line is longer than any real one. Details: line, greatest length. */
        LINE_TOO_LONG,
        /** More than is read of one file. Details: what there is too much of, the most that is read. */
        TOO_LARGE,
        /** Unpacks to far more than it holds, as files made to exhaust a machine do. Details: format. */
        BOMB,
        /** Reading took longer than is allowed. Details: seconds. */
        TOO_SLOW,
        /** An archive inside an archive. */
        NESTED_ARCHIVE,
        /** Read well, but there is no duty list in it. */
        NO_DUTY_LIST,
        /** Read well, but what it says led the program astray. Details: where. */
        NOT_UNDERSTOOD
    }

    private final String file;
    private final Reason reason;
    private final List<String> details;

    /**
     * Says why a file can't be read.
     *
     * @param file its name
     * @param reason why
     * @param details the values that the reason's sentence names, in its order
     */
    public UnreadableDocumentException(String file, Reason reason, String... details) {
        this(file, reason, null, details);
    }

    /** A document that can't be read, with what made that known. */
    public UnreadableDocumentException(String file, Reason reason, @Nullable Throwable cause, String... details) {
        super(sentence(file, reason, List.of(details), Locale.ENGLISH), cause);
        this.file = file;
        this.reason = reason;
        this.details = List.of(details);
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** Why it can't be read. */
    public Reason reason() {
        return reason;
    }

    /** The values that the reason's sentence names. */
    public List<String> details() {
        return details;
    }

    /**
     * One line that says what, why and the mend.
     *
     * @param locale the reader's language; any other than English is answered in Chinese
     */
    public String sentence(Locale locale) {
        return sentence(file, reason, details, locale);
    }

    private static String sentence(String file, Reason reason, List<String> details, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("org.zhize.document.unreadable", locale, NO_FALLBACK);
        String why = MessageFormat.format(words.getString(reason.name()), details.toArray());
        return MessageFormat.format(words.getString("line"), file, why).replaceAll("\\p{Cntrl}", "?");
    }
}
