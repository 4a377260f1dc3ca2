package org.zhize.dutylist.scrutiny;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.layout.Column;

/** What is doubtful about a list only when it is seen as a whole, beside the other lists of its document. */
public final class ListScrutiny {

    /** Where a larger part of a list's items is in doubt, its layout was not understood, and no item can be relied on. */
    private static final double MOSTLY_SOUND = 0.2;

    /** Of a few doubts nothing follows; and a list of a few items may do without categories where another one has them. */
    private static final int SEVERAL = 5;

    /** So many times the length of the longest item is none of one item. */
    private static final int FAR_LONGER = 2;

    private static final Pattern CONJUNCTION = Pattern.compile("[和与及、]*");

    private final DutyList list;
    private final Problems problems;
    private final Set<String> categories;

    /** How many items of the list are of each category, by name. */
    private final Map<String, Long> ownCategories;

    /**
     * The scrutiny of a list.
     *
     * @param all the lists of the document
     */
    public ListScrutiny(DutyList list, List<DutyList> all, Problems problems) {
        this.list = list;
        this.problems = problems;
        this.categories = all.stream()
                .flatMap(each -> each.items().stream())
                .flatMap(item -> item.category().stream())
                .collect(Collectors.toSet());
        this.ownCategories = list.items().stream()
                .flatMap(item -> item.category().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Reports what is doubtful about the list as a whole. */
    public void check() {
        for (DutyItem item : list.items()) {
            item.category()
                    .filter(category -> isPiece(category) || lacksItsMiddle(category))
                    .ifPresent(category -> problems.ofItem(
                            ProblemCode.TEXT_BREAKS_OFF,
                            list.kind(),
                            item.number(),
                            item.place(),
                            Column.CATEGORY.printed(),
                            category));
        }
        checkCategoriesReadable();
        long without =
                list.items().stream().filter(item -> item.category().isEmpty()).count();
        if (without > 0 && without < list.items().size()) {
            problems.ofList(
                    ProblemCode.CATEGORIES_INCOMPLETE,
                    list.kind(),
                    list.items().stream().findFirst().map(DutyItem::place),
                    String.valueOf(without),
                    String.valueOf(list.items().size()));
        }
        if (list.items().size() >= SEVERAL && without == list.items().size()) {
            problems.ofList(
                    categories.isEmpty() ? ProblemCode.CATEGORIES_NONE : ProblemCode.CATEGORIES_MISSING,
                    list.kind(),
                    list.items().stream().findFirst().map(DutyItem::place));
        }
        CustomaryTexts.of(list)
                .ofNone()
                .forEach(column -> problems.ofList(
                        ProblemCode.TEXT_OF_NONE,
                        list.kind(),
                        list.items().stream().findFirst().map(DutyItem::place),
                        column.printed()));
        checkLast();
        int doubtful = problems.doubtfulItems(list.kind());
        int items = list.items().size();
        // A few rows that are all in doubt may be all that is left of many.
        boolean allInDoubt = items > 1 && doubtful == items;
        if ((doubtful >= SEVERAL && doubtful > items * MOSTLY_SOUND) || allInDoubt || haveNoNames()) {
            problems.ofList(
                    ProblemCode.LIST_DOUBTFUL,
                    list.kind(),
                    list.items().stream().findFirst().map(DutyItem::place),
                    String.valueOf(doubtful),
                    String.valueOf(items));
        }
    }

    /** Where no item has a name, the rows are not those of the list, and there may be others. */
    private boolean haveNoNames() {
        return !list.items().isEmpty()
                && list.items().stream().allMatch(item -> item.name().isEmpty());
    }

    /** A category that can't be read is that of all its items. */
    private void checkCategoriesReadable() {
        list.items().stream()
                .filter(item -> item.category().flatMap(LostCharacters::in).isPresent())
                .collect(Collectors.groupingBy(DutyItem::category, LinkedHashMap::new, Collectors.toList()))
                .forEach((category, items) -> problems.ofList(
                        ProblemCode.CHARACTERS_LOST,
                        list.kind(),
                        Optional.of(items.get(0).place()),
                        Column.CATEGORY.printed(),
                        category.orElse("")));
    }

    /** An item that swallowed all behind it is the last, and longer than any other. */
    private void checkLast() {
        if (list.items().size() < SEVERAL) {
            return;
        }
        DutyItem last = list.items().get(list.items().size() - 1);
        int longest = list.items().subList(0, list.items().size() - 1).stream()
                .mapToInt(ListScrutiny::length)
                .max()
                .orElse(0);
        boolean doubtful = problems.has(ProblemCode.ROW_DOUBTFUL, list.kind(), last.number());
        if (length(last) > (doubtful ? 1 : FAR_LONGER) * longest) {
            problems.ofList(
                    ProblemCode.LIST_MAY_GO_ON, list.kind(), Optional.of(last.place()), String.valueOf(last.number()));
        }
    }

    private static int length(DutyItem item) {
        return item.name().length()
                + item.category().orElse("").length()
                + Stream.of(item.departmentDuties(), item.guarantee(), item.townshipDuties(), item.method())
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum();
    }

    /** Whether a category has as few characters as a piece of a name: each word has two, and 综合类 stands in more than one row. */
    private boolean isPiece(String category) {
        return category.length() == 1 || (category.length() == 3 && ownCategories.getOrDefault(category, 0L) == 1);
    }

    /** Whether a category is another one of the document without something in between, which went elsewhere. */
    private boolean lacksItsMiddle(String category) {
        return categories.stream().anyMatch(whole -> {
            int missing = whole.length() - category.length();
            for (int before = 1; missing > 0 && before < category.length(); before++) {
                if (whole.startsWith(category.substring(0, before)) && whole.endsWith(category.substring(before))) {
                    return !CONJUNCTION
                            .matcher(whole.substring(before, before + missing))
                            .matches();
                }
            }
            return false;
        });
    }
}
