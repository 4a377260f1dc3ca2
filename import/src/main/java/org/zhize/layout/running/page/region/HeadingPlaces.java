package org.zhize.layout.running.page.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhize.document.Position;

/**
 * Before which rows of a list the headings of its categories stand.
 *
 * <p>A heading runs across all columns, and a program that takes a page apart may give it anywhere. Where the headings say how many
 * items stand under each, and so many there are, that places them; else they stand before the number that follows them.
 */
public final class HeadingPlaces {

    private static final Pattern COUNT = Pattern.compile("[（(]\\s*(?:共|计)?\\s*([0-9]{1,4})\\s*[项条个件]\\s*[）)]$");

    private final List<Region> pages;
    private final boolean counted;
    private final List<Map<Integer, List<Block>>> places;

    /**
     * Looks at a list.
     *
     * @param pages what the list has on each page
     * @param mayMove whether headings may stand on another page than they are printed
     */
    public HeadingPlaces(List<Region> pages, boolean mayMove) {
        this.pages = pages;
        this.counted = mayMove && areCounted();
        this.places =
                counted ? counted() : pages.stream().map(HeadingPlaces::printed).toList();
    }

    /** The headings before each row of a page, by the row's number from 1; those behind the last row stand at one more than that. */
    public Map<Integer, List<Block>> of(int page) {
        return places.get(page);
    }

    /** Before which row of a page each heading stands that stands nowhere else, by its place. */
    public Map<Position, Integer> sureOf(int page) {
        Map<Position, Integer> rows = new HashMap<>();
        if (counted) {
            of(page).forEach((row, headings) ->
                    headings.forEach(heading -> rows.put(heading.lines().get(0).position(), row)));
        }
        return rows;
    }

    /** Whether the headings say how many items stand under each, so that they stand nowhere else. */
    public boolean areSure() {
        return counted;
    }

    /** Whether some stand behind one another with no row between them, though none says so, so that none may stand where it is printed. */
    public boolean areAdrift() {
        if (counted) {
            return false;
        }
        int before = 0;
        for (int page = 0; page < pages.size(); page++) {
            int rows = rows(pages.get(page));
            for (int row = 1; row <= rows + 1; row++) {
                before += places.get(page).getOrDefault(row, List.of()).size();
                if (before > 1) {
                    return true;
                }
                before = row > rows ? before : 0;
            }
        }
        return false;
    }

    private boolean areCounted() {
        List<Block> headings = headings();
        return !headings.isEmpty()
                && headings.stream().allMatch(heading -> count(heading).isPresent())
                && headings.stream().mapToInt(HeadingPlaces::counts).sum()
                        == pages.stream().mapToInt(HeadingPlaces::rows).sum();
    }

    private List<Map<Integer, List<Block>>> counted() {
        List<Map<Integer, List<Block>>> all = new ArrayList<>();
        Iterator<Block> headings = headings().iterator();
        int under = 0;
        for (Region page : pages) {
            Map<Integer, List<Block>> ofPage = new HashMap<>();
            int rows = rows(page);
            for (int row = 1; row <= rows; row++) {
                List<Block> before = new ArrayList<>();
                while (under == 0) {
                    before.add(headings.next());
                    under = counts(before.get(before.size() - 1));
                }
                if (!before.isEmpty()) {
                    ofPage.put(row, before);
                }
                under--;
            }
            all.add(ofPage);
        }
        List<Block> empty = new ArrayList<>();
        headings.forEachRemaining(empty::add);
        if (!empty.isEmpty()) {
            int last = pages.size() - 1;
            all.get(last).put(rows(pages.get(last)) + 1, empty);
        }
        return all;
    }

    private static Map<Integer, List<Block>> printed(Region page) {
        Map<Integer, List<Block>> all = new HashMap<>();
        List<Block> headings = new ArrayList<>();
        int[] rows = page.rows();
        for (int block = 0; block < rows.length; block++) {
            if (page.blocks().get(block).kind() == Block.Kind.HEADING) {
                headings.add(page.blocks().get(block));
            } else if (rows[block] > 0) {
                all.put(rows[block], headings);
                headings = new ArrayList<>();
            }
        }
        all.put(rows(page) + 1, headings);
        return all;
    }

    private List<Block> headings() {
        return pages.stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .toList();
    }

    private static int rows(Region page) {
        return IntStream.of(page.rows()).max().orElse(0);
    }

    /** How many items it says that it has; it may have none. */
    private static OptionalInt count(Block heading) {
        Matcher count = COUNT.matcher(heading.lines().get(0).words());
        return count.find() ? OptionalInt.of(Integer.parseInt(count.group(1))) : OptionalInt.empty();
    }

    private static int counts(Block heading) {
        return count(heading).orElse(0);
    }
}
