package org.zhize.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the pages of a PDF have in common beside their text, as far as it was read: where their numbers stand, and their
 * watermarks. A page whose rows leave no room for its number has it there too, among what the rows say; and a watermark is one
 * also where a page leaves it room.
 */
final class PageMarks {

    private static final Pattern FORM = Pattern.compile(
            "[-—–－─‑·•~～]*(?<plain>\\d{1,4})[-—–－─‑·•~～]*|第(?<page>\\d{1,4})页(共\\d{1,4}页)?|(?<first>\\d{1,4})/\\d{1,4}");

    private static final int LONGEST = 16;

    /** How far apart two places are that are the same, in points. */
    private static final double STEP = 2;

    /** A place, in steps, and by how much the number there is ahead of the count of pages. */
    private record Spot(long across, long down, int ahead) {}

    private final Set<Spot> known = new HashSet<>();
    private final Set<String> watermarks = new HashSet<>();

    /** Remembers a watermark. */
    void watermark(DrawnRun run) {
        watermarks.add(characters(run));
    }

    /** Whether pages before have a watermark of these characters. */
    boolean isWatermark(DrawnRun run) {
        return watermarks.contains(characters(run));
    }

    private static String characters(DrawnRun run) {
        return run.glyphs().stream().map(Glyph::characters).collect(Collectors.joining());
    }

    /** The number of a page that characters drawn together may tell; empty if they say anything else. */
    static OptionalInt value(DrawnRun run) {
        if (run.glyphs().size() > LONGEST) {
            return OptionalInt.empty();
        }
        Matcher form = FORM.matcher(characters(run));
        if (!form.matches()) {
            return OptionalInt.empty();
        }
        String plain = form.group("plain") == null ? form.group("page") : form.group("plain");
        return OptionalInt.of(Integer.parseInt(plain == null ? form.group("first") : plain));
    }

    /** Whether characters tell the number of a page and stand where pages before it have theirs. */
    boolean stand(DrawnRun run, int page) {
        OptionalInt value = value(run);
        if (value.isEmpty() || known.isEmpty()) {
            return false;
        }
        Spot spot = spot(run, value.getAsInt() - page);
        for (long across = -1; across <= 1; across++) {
            for (long down = -1; down <= 1; down++) {
                if (known.contains(new Spot(spot.across + across, spot.down + down, spot.ahead))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Remembers where a page has its number, if that stands apart at its upper or lower end. */
    void remember(List<DrawnRun> runs, int page) {
        double top =
                runs.stream().mapToDouble(run -> run.first().baseline()).min().orElse(0);
        double bottom =
                runs.stream().mapToDouble(run -> run.first().baseline()).max().orElse(0);
        for (double end : new double[] {top, bottom}) {
            List<DrawnRun> there = runs.stream()
                    .filter(run ->
                            Math.abs(run.first().baseline() - end) < run.first().size())
                    .toList();
            if (there.size() == 1) {
                value(there.get(0)).ifPresent(value -> known.add(spot(there.get(0), value - page)));
            }
        }
    }

    private static Spot spot(DrawnRun run, int ahead) {
        return new Spot(Math.round(run.middle() / STEP), Math.round(run.first().baseline() / STEP), ahead);
    }
}
