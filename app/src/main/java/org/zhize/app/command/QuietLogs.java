package org.zhize.app.command;

import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** Keeps libraries from talking over the command: what they report as news is none for the person who ran it. */
final class QuietLogs {

    // Held here, since Java forgets the level of a logger that nobody holds.
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("org.neo4j.driver"), Logger.getLogger("ac.simons"), Logger.getLogger("org.apache.pdfbox"));

    private QuietLogs() {}

    /** From here on, libraries are heard only where something is about to end badly; the page sets up logging of its own. */
    static void begin() {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
        // Logback writes to the standard output, which belongs to the command's answer.
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(ch.qos.logback.classic.Level.OFF);
        }
    }
}
