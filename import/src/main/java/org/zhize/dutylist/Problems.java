package org.zhize.dutylist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Text;

/** Gathers what is doubtful while a document is interpreted. */
public final class Problems {

    /** Quotations in problems are no longer than this. */
    private static final int QUOTATION = 60;

    /** So many characters show what a text ends with. */
    private static final int END = 30;

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(problem -> problem.place().map(Place::from).orElse(new Position(0, 1)));

    private final List<Problem> problems = new ArrayList<>();

    /** Adds a problem of the document as a whole. */
    public void ofDocument(ProblemCode code, Optional<Place> place, String... details) {
        problems.add(new Problem(code, Optional.empty(), OptionalInt.empty(), place, List.of(details)));
    }

    /** Adds a problem of a list as a whole. */
    public void ofList(ProblemCode code, ListKind list, Optional<Place> place, String... details) {
        problems.add(new Problem(code, Optional.of(list), OptionalInt.empty(), place, List.of(details)));
    }

    /** Adds a problem of an item. */
    public void ofItem(ProblemCode code, ListKind list, int number, Place place, String... details) {
        problems.add(
                new Problem(code, Optional.of(list), OptionalInt.of(number), Optional.of(place), List.of(details)));
    }

    /** Adds a problem. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** How many items of a list something is doubtful about. */
    public int doubtfulItems(ListKind list) {
        return (int) problems.stream()
                .filter(problem -> problem.list().equals(Optional.of(list)))
                .filter(problem -> problem.code().severity() != Severity.INFO)
                .flatMapToInt(problem -> problem.number().stream())
                .distinct()
                .count();
    }

    /** Whether an item has a problem of this kind. */
    public boolean has(ProblemCode code, ListKind list, int number) {
        return problems.stream()
                .anyMatch(problem -> problem.code() == code
                        && problem.list().equals(Optional.of(list))
                        && problem.number().equals(OptionalInt.of(number)));
    }

    /** All of them, in the order of their places; those without a place first. */
    public List<Problem> all() {
        return problems.stream().sorted(BY_PLACE).toList();
    }

    /** The end of a text, short enough for a sentence. */
    public static String quoteEnd(String text) {
        return text.length() <= END ? text : "…" + text.substring(text.length() - END);
    }

    /** The beginning of a text of several cells or lines, short enough for a sentence, with a blank where one ends. */
    public static String quoteApart(Text text) {
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && text.origin(i) != text.origin(i - 1) + 1) {
                apart.append(' ');
            }
            apart.append(Text.isSpace(text.charAt(i)) ? ' ' : text.charAt(i));
        }
        return quote(apart.toString().strip().replaceAll(" +", " "));
    }

    /** The beginning of a text, short enough for a sentence. */
    public static String quote(String text) {
        return text.length() <= QUOTATION ? text : text.substring(0, QUOTATION) + "…";
    }
}
