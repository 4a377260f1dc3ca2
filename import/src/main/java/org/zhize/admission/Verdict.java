package org.zhize.admission;

import java.util.Comparator;
import java.util.Locale;
import org.zhize.dutylist.ListKind;
import org.zhize.language.Sentences;

/** What the lists say of a proposed duty. The order is that of their weight: the first that holds is the answer. */
public enum Verdict {
    /** A department took it back: no township is to be given it again. */
    TAKEN_BACK,
    /** The township does it already. */
    LISTED,
    /** A department answers for it, and townships help. */
    OF_DEPARTMENT,
    /** No list has it. */
    NEW;

    /** The weightiest first. */
    static final Comparator<Verdict> WEIGHTIEST = Comparator.naturalOrder();

    /** What it says of a duty that it stands on a list of this kind. */
    static Verdict of(ListKind list) {
        return switch (list) {
            case BASIC -> LISTED;
            case COORDINATED -> OF_DEPARTMENT;
            case RECLAIMED -> TAKEN_BACK;
        };
    }

    /** In a few words, in the reader's language. */
    public String in(Locale language) {
        return new Sentences(Verdict.class, language).say("verdict." + name());
    }
}
