package org.zhize.app.command;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps libraries from talking over the command: what they report as news is none for the person who ran it. */
final class QuietLogs {

    // Held here, since Java forgets the level of a logger that nobody holds.
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("org.neo4j.driver"), Logger.getLogger("ac.simons"), Logger.getLogger("org.apache.pdfbox"));

    private QuietLogs() {}

    static void begin() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
