package org.zhize.layout.running.line;

import java.util.Optional;
import java.util.OptionalInt;

/** A way in which the numbers of items are written. */
@FunctionalInterface
public interface NumberForm {

    /**
     * What a line has of a number at its beginning.
     *
     * @param value the number with what stands above it; empty if that is none yet
     * @param length how many characters of the line are its own
     * @param rest what else is on the line
     * @param apart whether a blank stands before that
     * @param open whether the next line may have more characters of it, as in a narrow column
     */
    record Part(OptionalInt value, int length, String rest, boolean apart, boolean open) {}

    /**
     * Reads a line.
     *
     * @param above what the lines above it have of the number, which is all that stands on them; empty where it begins
     * @param line the line
     * @return empty if the line doesn't begin with a number, or goes on with this one
     */
    Optional<Part> read(String above, String line);
}
