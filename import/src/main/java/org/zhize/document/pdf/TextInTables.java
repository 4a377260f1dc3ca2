package org.zhize.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.zhize.document.pdf.RuledTable.Box;
import org.zhize.document.pdf.Typesetting.SetLine;

/**
 * The text of a page by the tables that it stands in.
 *
 * @param tables the tables whose rows are parted by rules, in the order in which they are read
 * @param tabled what stands in the cells of each
 * @param running all other text
 */
record TextInTables(List<RuledTable> tables, Map<RuledTable, Map<Box, List<Glyph>>> tabled, List<Glyph> running) {

    /** The columns in which numbers of items may stand. */
    private static final int NUMBER_COLUMNS = 2;

    /** The longest number of an item; a year is longer. */
    private static final int LONGEST_NUMBER = 3;

    /** So many numbers one below the other are no digits of one. */
    private static final int MANY_NUMBERS = 4;

    /** Digits of one number are no farther apart, in font sizes. */
    private static final double FAR = 2.5;

    /**
     * Tells which text stands in which cell.
     *
     * @param down the rules that run down the page
     */
    static TextInTables of(List<RuledTable> tables, List<Rule> down, List<Glyph> text) {
        List<Glyph> running = new ArrayList<>();
        Map<RuledTable, Map<Box, List<Glyph>>> tabled = new HashMap<>();
        for (Glyph glyph : text) {
            RuledTable table = tables.stream()
                    .filter(each -> each.contains(glyph.across(), glyph.centre()))
                    .min((a, b) -> Double.compare(a.size(), b.size()))
                    .orElse(null);
            if (table == null) {
                running.add(glyph);
            } else {
                tabled.computeIfAbsent(table, key -> new HashMap<>())
                        .computeIfAbsent(table.at(glyph.across(), glyph.centre()), key -> new ArrayList<>())
                        .add(glyph);
            }
        }
        List<RuledTable> unparted = tables.stream()
                .filter(table -> holdsRowsInOneCell(table, all(tabled, table)))
                .toList();
        List<RuledTable> parted = new ArrayList<>();
        for (RuledTable table : tables) {
            // Rules that run down between two headings touch no others, and look like a table of their own.
            if (unparted.stream()
                    .noneMatch(around -> around.contains(table.left(), table.top())
                            && around.contains(table.right(), table.bottom()))) {
                parted.add(table);
                continue;
            }
            List<Glyph> all = all(tabled, table);
            tabled.remove(table);
            running.addAll(all);
            running.addAll(blanks(down, all));
        }
        return new TextInTables(parted, tabled, running);
    }

    private static List<Glyph> all(Map<RuledTable, Map<Box, List<Glyph>>> tabled, RuledTable table) {
        return tabled.getOrDefault(table, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** What stands in the cells of a table. */
    Map<Box, List<Glyph>> in(RuledTable table) {
        return tabled.getOrDefault(table, Map.of());
    }

    /**
     * Whether numbers of items that follow each other stand in one cell, so that no rule parts their rows; the digits of one number, as a narrow
     * column wraps it, are few and stand close.
     */
    private static boolean holdsRowsInOneCell(RuledTable table, List<Glyph> text) {
        for (int column = 0; column < NUMBER_COLUMNS; column++) {
            int place = column;
            Optional<Glyph> above = Optional.empty();
            int last = 0;
            int together = 1;
            for (SetLine line : Typesetting.lines(text.stream()
                    .filter(glyph -> table.column(glyph.across()) == place)
                    .toList())) {
                Glyph first = line.words().get(0).get(0);
                OptionalInt number = number(line);
                boolean next = number.isPresent()
                        && number.getAsInt() == last + 1
                        && above.filter(glyph -> box(table, glyph).equals(box(table, first)))
                                .isPresent();
                together = next ? together + 1 : 1;
                if (next && (together >= MANY_NUMBERS || isFarBelow(above.orElseThrow(), first))) {
                    return true;
                }
                above = number.isPresent() ? Optional.of(first) : Optional.empty();
                last = number.orElse(0);
            }
        }
        return false;
    }

    private static boolean isFarBelow(Glyph above, Glyph below) {
        return below.baseline() - above.baseline() > FAR * below.size();
    }

    private static Box box(RuledTable table, Glyph glyph) {
        return table.at(glyph.across(), glyph.centre());
    }

    private static OptionalInt number(SetLine line) {
        String characters = line.words().stream()
                .flatMap(List::stream)
                .map(Glyph::characters)
                .collect(Collectors.joining());
        return characters.length() <= LONGEST_NUMBER && characters.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.of(Integer.parseInt(characters))
                : OptionalInt.empty();
    }

    /** A blank wherever a rule runs down through a line of text. */
    private static List<Glyph> blanks(List<Rule> down, List<Glyph> text) {
        List<Glyph> blanks = new ArrayList<>();
        for (SetLine line : Typesetting.lines(text)) {
            Glyph first = line.words().get(0).get(0);
            down.stream()
                    .filter(rule -> rule.covers(first.centre(), 0))
                    .forEach(rule -> blanks.add(new Glyph(" ", rule.at(), rule.at(), first.baseline(), first.size())));
        }
        return blanks;
    }
}
