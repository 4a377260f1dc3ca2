package org.zhize.load;

import java.time.LocalDate;
import java.util.Optional;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.ListKind;

/**
 * The edition of a township's lists that a document holds.
 *
 * @param name the date from which the lists apply, if known, and the start of the digest of their content; the same for
 *     every document that says the same
 * @param date that date
 */
record Edition(String name, Optional<LocalDate> date) {

    /** Digits of the digest in the name; only editions of one township's list have to differ. */
    private static final int DIGITS = 12;

    static Edition of(DutyDocument document) {
        String digest = ContentDigest.of(document.lists()).substring(0, DIGITS);
        return new Edition(document.edition().map(date -> date + "." + digest).orElse(digest), document.edition());
    }

    /** The id of a township's list in this edition. */
    String listId(Township township, ListKind kind) {
        return township.id() + "/" + kind + "/" + name;
    }

    /** Whether this edition is known to be older than one of another date. */
    boolean isBefore(Optional<LocalDate> other) {
        return date.isPresent() && other.isPresent() && date.get().isBefore(other.get());
    }
}
