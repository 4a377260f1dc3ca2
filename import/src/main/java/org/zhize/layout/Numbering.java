package org.zhize.layout;

import java.util.OptionalInt;

/** How the items of a document are numbered. */
public enum Numbering {
    /** 12. */
    IN_DIGITS {
        @Override
        public OptionalInt value(String printed) {
            return ItemNumber.inDigits(printed);
        }
    },
    /** 十二, which heads categories elsewhere. */
    IN_WORDS {
        @Override
        public OptionalInt value(String printed) {
            return ItemNumber.inWords(printed);
        }
    };

    /** The number that a cell holds; empty if it holds anything else. */
    public abstract OptionalInt value(String printed);
}
