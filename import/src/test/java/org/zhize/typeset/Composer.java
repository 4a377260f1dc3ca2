package org.zhize.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;

/**
 * Makes up duty lists with every feature of real ones. The same seed gives the same lists, and each item depends on the
 * seed and its own number alone: a shorter list is the beginning of the longer one.
 *
 * @param seed chooses the lists
 * @param items how many items each list has
 */
record Composer(long seed, int items) {

    private static final Place NOWHERE = Place.at(new Position(0, 1));

    /** The three lists. */
    List<DutyList> lists() {
        ClauseStyle style = style();
        boolean fullStops = new Chance(new SplittableRandom(seed + 1)).percent(30);
        List<DutyList> lists = new ArrayList<>();
        for (ListKind kind : ListKind.values()) {
            lists.add(list(kind, style, fullStops));
        }
        return lists;
    }

    private ClauseStyle style() {
        Chance chance = new Chance(new SplittableRandom(seed));
        return new ClauseStyle(chance.of("%d.", "%d. ", "%d、", "（%d）", "(%d)", "①"), chance.of("；", "；", "。"));
    }

    private DutyList list(ListKind kind, ClauseStyle style, boolean fullStops) {
        int perCategory = new Chance(new SplittableRandom(seed + salt(kind))).between(2, 6);
        List<DutyItem> composed = IntStream.rangeClosed(1, items)
                .mapToObj(number -> item(kind, number, category(kind, (number - 1) / perCategory), style, fullStops))
                .toList();
        List<CategoryCount> categories = new ArrayList<>();
        for (int first = 0; first < items; first += perCategory) {
            int count = Math.min(perCategory, items - first);
            categories.add(new CategoryCount(category(kind, first / perCategory), OptionalInt.of(count), count));
        }
        return new DutyList(kind, categories, composed);
    }

    private static int salt(ListKind kind) {
        return switch (kind) {
            case BASIC -> 0;
            case COORDINATED -> 1;
            case RECLAIMED -> 2;
        };
    }

    private String category(ListKind kind, int ordinal) {
        List<String> all = Vocabulary.CATEGORIES;
        return all.get((int) Math.floorMod(seed + salt(kind) + ordinal, (long) all.size()));
    }

    private DutyItem item(ListKind kind, int number, String category, ClauseStyle style, boolean fullStops) {
        Chance chance = new Chance(new SplittableRandom(seed * 31 + salt(kind) * 1009L + number));
        ItemComposer composer = new ItemComposer(chance, new Vocabulary(chance), style);
        return switch (kind) {
            case BASIC -> composer.basic(number, category, fullStops ? "。" : "");
            case COORDINATED -> composer.coordinated(number, category, fullStops ? "。" : "");
            case RECLAIMED -> composer.reclaimed(number, category, fullStops ? "。" : "");
        };
    }

    private record ItemComposer(Chance chance, Vocabulary words, ClauseStyle style) {

        private DutyItem basic(int number, String category, String end) {
            return new DutyItem(
                    number,
                    Optional.of(category),
                    words.sentence() + end,
                    List.of(),
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    NOWHERE);
        }

        private DutyItem coordinated(int number, String category, String end) {
            List<String> departments = words.departments(chance.of(1, 1, 1, 2, 2, 3, 4, 6));
            boolean led = departments.size() > 1 && chance.percent(30);
            return new DutyItem(
                    number,
                    Optional.of(category),
                    words.name() + end,
                    IntStream.range(0, departments.size())
                            .mapToObj(i -> new NamedDepartment(departments.get(i), led && i == 0))
                            .toList(),
                    chance.percent(5),
                    false,
                    Optional.of(departmentDuties(departments)),
                    chance.percent(40) ? Optional.of(style.number(clauses(1, 2))) : Optional.empty(),
                    Optional.of(style.number(clauses(1, 6))),
                    Optional.empty(),
                    NOWHERE);
        }

        private List<String> departmentDuties(List<String> departments) {
            if (departments.size() == 1 || chance.percent(30)) {
                return style.number(clauses(1, 6));
            }
            if (chance.percent(50)) {
                return style.number(departments.stream()
                        .map(department -> department + words.clause())
                        .toList());
            }
            List<String> duties = new ArrayList<>();
            for (String department : departments) {
                duties.add(department + "：");
                duties.addAll(style.number(clauses(1, 3)));
            }
            return duties;
        }

        private DutyItem reclaimed(int number, String category, String end) {
            boolean abolished = chance.percent(15);
            List<String> departments = abolished ? List.of() : words.departments(chance.of(1, 1, 1, 2));
            return new DutyItem(
                    number,
                    Optional.of(category),
                    words.name() + end,
                    departments.stream()
                            .map(department -> new NamedDepartment(department, false))
                            .toList(),
                    !abolished && chance.percent(5),
                    abolished,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    abolished ? Optional.empty() : Optional.of(style.number(clauses(1, 3))),
                    NOWHERE);
        }

        private List<String> clauses(int least, int most) {
            return IntStream.range(0, chance.between(least, most))
                    .mapToObj(i -> words.clause())
                    .toList();
        }
    }
}
