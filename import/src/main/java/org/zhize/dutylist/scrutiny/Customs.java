package org.zhize.dutylist.scrutiny;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.cell.ClauseMark;
import org.zhize.dutylist.cell.DepartmentName;
import org.zhize.layout.Column;
import org.zhize.layout.StandardCategories;

/**
 * What is usual in a list, so that what is not stands out.
 *
 * @param categories how many of its items are of each category, by name
 * @param departments the names of all departments of its items
 * @param closed the share of each column's texts that end with a full stop, from 0 to 1; of columns with many texts only
 * @param closedClauses the share of each column's clauses that have an end before the next one that begins with a number or a
 *     department, from 0 to 1; of columns with many only
 * @param bareRegions whether most names of departments begin with 县 or 区 alone, and not with the region's name
 * @param plainNames whether hardly any name is a sentence
 * @param texts the texts that its items have besides their names
 */
record Customs(
        Map<String, Long> categories,
        Set<String> departments,
        Map<Column, Double> closed,
        Map<Column, Double> closedClauses,
        boolean bareRegions,
        boolean plainNames,
        CustomaryTexts texts) {

    /** A name that is shorter may be a part of any text. */
    private static final int SHORTEST_NAME = 4;

    /** Fewer texts show no custom. */
    private static final int ENOUGH = 12;

    /** The end of a sentence with more behind it. */
    private static final Pattern SENTENCE = Pattern.compile("。.");

    private static final double MOST = 0.6;
    private static final double ALWAYS = 0.95;
    private static final double NEARLY_ALWAYS = 0.97;

    /** What stands at the end of a clause before the next one. */
    private static final String CLAUSE_ENDS = "。．.！？!?；;：:";

    private static final String CLOSING = "。．.！？!?”’）)";

    Customs {
        categories = Map.copyOf(categories);
        departments = Set.copyOf(departments);
        closed = Map.copyOf(closed);
        closedClauses = Map.copyOf(closedClauses);
    }

    /** The customs of a list. */
    static Customs of(DutyList list) {
        Set<String> departments = new HashSet<>();
        Tally endings = new Tally();
        Tally clauses = new Tally();
        for (DutyItem item : list.items()) {
            item.departments().stream()
                    .map(NamedDepartment::name)
                    .filter(name -> name.length() >= SHORTEST_NAME)
                    .forEach(departments::add);
            endings.add(Column.NAME, closes(item.name()));
            CustomaryTexts.of(item).forEach((column, text) -> {
                endings.add(column, closes(text.get(text.size() - 1)));
                for (int i = 1; i < text.size(); i++) {
                    if (ClauseMark.begins(text.get(i))) {
                        clauses.add(column, endsClause(text.get(i - 1)));
                    }
                }
            });
        }
        Map<String, Long> categories = list.items().stream()
                .flatMap(item -> item.category().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        int items = list.items().size();
        int sentences = (int) list.items().stream()
                .filter(item -> item.name().indexOf('。') >= 0)
                .count();
        return new Customs(
                categories,
                departments,
                endings.shares(1),
                clauses.shares(1),
                departments.size() >= ENOUGH
                        && departments.stream()
                                        .filter(DepartmentName::beginsWithBareRegion)
                                        .count()
                                >= departments.size() * MOST,
                items >= ENOUGH && sentences <= items * (1 - ALWAYS),
                CustomaryTexts.of(list));
    }

    /** How many of each column's texts there are, and how many of them have an end. */
    private static final class Tally {
        private final Map<Column, Integer> all = new EnumMap<>(Column.class);
        private final Map<Column, Integer> ended = new EnumMap<>(Column.class);

        void add(Column column, boolean ends) {
            all.merge(column, 1, Integer::sum);
            ended.merge(column, ends ? 1 : 0, Integer::sum);
        }

        /** The share of each column of which there are enough, as if so many without an end were none. */
        Map<Column, Double> shares(int pardoned) {
            Map<Column, Double> shares = new EnumMap<>(Column.class);
            all.forEach((column, count) -> {
                if (count >= ENOUGH) {
                    shares.put(column, ended.getOrDefault(column, 0) / (double) (count - pardoned));
                }
            });
            return shares;
        }
    }

    /** Whether a clause goes without an end before the next one, as nearly no other of the column does. */
    boolean isBrokenOffBeforeNext(Column column, String clause) {
        return closedClauses.getOrDefault(column, 0.0) >= NEARLY_ALWAYS && !endsClause(clause);
    }

    private static boolean endsClause(String clause) {
        return !clause.isBlank()
                && (CLAUSE_ENDS.indexOf(clause.strip().charAt(clause.strip().length() - 1)) >= 0 || isHeading(clause));
    }

    /** Whether a clause is the number and the name of a department, whose duties follow. */
    private static boolean isHeading(String clause) {
        return ClauseMark.of(clause)
                .filter(mark ->
                        DepartmentName.isOne(clause.substring(mark.length()).strip()))
                .isPresent();
    }

    /** Whether a text of the column ends otherwise than nearly all others. */
    boolean isBrokenOff(Column column, String end) {
        return closed.getOrDefault(column, 0.0) >= ALWAYS && !closes(end);
    }

    /** Whether the words name a category, of this list or of documents at large. */
    boolean isCategory(String words) {
        return isOwnCategory(words) || StandardCategories.contain(words);
    }

    /** Whether the words name a category of this list. */
    boolean isOwnCategory(String words) {
        return categories.containsKey(words);
    }

    /** The usual category that a name ends with, though the list has none of that name. */
    Optional<String> categoryAtEnd(String name) {
        return StandardCategories.atEnd(name).filter(category -> !isOwnCategory(category));
    }

    /**
     * Whether a category is another one cut short, or another one with something before it, such as the end of that one, or, if it is no
     * more common, with something behind it, such as the beginning of a name.
     */
    boolean isMisread(String category) {
        return categories.keySet().stream()
                .anyMatch(name -> !name.equals(category)
                        && (category.endsWith(name)
                                || name.startsWith(category)
                                || (category.startsWith(name) && itemsOf(category) <= itemsOf(name))
                                || StandardCategories.isTornBetween(category, name)
                                || StandardCategories.isTornBetween(name, category)));
    }

    private long itemsOf(String category) {
        return categories.getOrDefault(category, 0L);
    }

    /** The department that a text ends with, though something stands before it; of several the one named most fully. */
    Optional<String> departmentAtEnd(String text) {
        return departments.stream()
                .filter(name -> text.length() > name.length() && text.endsWith(name))
                .max(Comparator.comparingInt(String::length));
    }

    /** The department that a text begins with, though it says more: of several the one named most fully. */
    Optional<String> departmentAtBeginning(String text) {
        return departments.stream()
                .filter(department -> text.length() > department.length() && text.startsWith(department))
                .max(Comparator.comparingInt(String::length));
    }

    /** The department that a text begins with, if another one follows with nothing between them. */
    Optional<String> departmentBeforeAnother(String text) {
        return departmentAtBeginning(text)
                .filter(first ->
                        departmentAtBeginning(text.substring(first.length())).isPresent());
    }

    /** Whether two departments that stand side by side are one elsewhere in the list. */
    boolean areOne(String first, String second) {
        return departments.contains(first + second);
    }

    /**
     * Whether a department's name ends with another one of the list, or is another one with a character or two behind it, or with
     * one before 县 where the list does not say which county.
     */
    boolean areTwo(String name) {
        boolean oneMore = bareRegions
                && name.length() > SHORTEST_NAME
                && !DepartmentName.beginsWithBareRegion(name)
                && DepartmentName.beginsWithBareRegion(name.substring(1))
                && !DepartmentName.beginsWithBareRegion(name.substring(2))
                && DepartmentName.isSurelyOne(name.substring(1));
        return oneMore
                || departments.stream()
                        .filter(other -> !other.equals(name))
                        .anyMatch(other -> (name.endsWith(other) && name.length() > other.length() + 1)
                                || (name.startsWith(other) && name.length() <= other.length() + 2));
    }

    /** Whether a department's name ends within a word of another one's. */
    boolean isCutShort(String name) {
        return departments.stream()
                .anyMatch(other ->
                        other.startsWith(name) && DepartmentName.isTornBetween(name, other.substring(name.length())));
    }

    /** Whether a name holds the end of a sentence, where the names of the list are no sentences. */
    boolean isMoreThanName(String name) {
        return plainNames && SENTENCE.matcher(name).find();
    }

    private static boolean closes(String text) {
        return !text.isEmpty() && CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
