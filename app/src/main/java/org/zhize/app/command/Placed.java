package org.zhize.app.command;

import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.Problem;

/** Writes a problem with its place, the way compilers do, so that editors can jump to it. */
final class Placed {

    private final Words words;

    Placed(Words words) {
        this.words = words;
    }

    /** {@code file:line: severity: sentence}, with the page or sheet before the line where there are pages. */
    String line(DutyDocument document, Problem problem) {
        return document.source().name()
                + problem.place().map(place -> ":" + where(place)).orElse("")
                + ": " + words.say("severity." + problem.severity()) + ": "
                + problem.message(words.language());
    }

    /** Page or sheet and line, such as {@code 3:17}. */
    static String where(Place place) {
        return where(place.from());
    }

    private static String where(Position position) {
        return position.page() == 0 ? String.valueOf(position.line()) : position.page() + ":" + position.line();
    }
}
