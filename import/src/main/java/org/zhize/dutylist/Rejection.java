package org.zhize.dutylist;

import java.util.Locale;

/** Why a document could not be read. */
@FunctionalInterface
public interface Rejection {

    /** The reason and the mend in one line, without the file's name. */
    String sentence(Locale language);
}
