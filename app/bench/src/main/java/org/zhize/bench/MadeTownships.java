package org.zhize.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.document.Source;
import org.zhize.dutylist.Coverage;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.TownshipIdentity;

/**
 * Townships that do not exist, with lists as long as real ones. The same number always has the same lists.
 *
 * @param wordings how known duties are worded, which the rows say in other words
 */
record MadeTownships(List<String> wordings) {

    /** Rows of a township: a third of real ones have fewer than 270, a third more than 320. */
    static final int ITEMS = 300;

    private static final int BASIC = 100;
    private static final int COORDINATED = 110;
    private static final int CATEGORIES = 9;
    private static final int TOWNSHIPS_OF_A_COUNTY = 14;
    private static final List<String> DEPARTMENTS = List.of(
            "县农业农村局", "县自然资源局", "县公安局", "县水利局", "县住建局", "县人社局", "县应急管理局", "县市场监管局", "县民政局", "县交通运输局", "县卫健局", "县财政局",
            "县医保局", "县教体局", "县文旅局", "县林草局", "县司法局", "县消防救援大队");

    /** Keeps its own copy of the wordings. */
    MadeTownships {
        wordings = List.copyOf(wordings);
    }

    /** So many townships of a province, from number 0 on. */
    List<DutyDocument> of(String province, int townships) {
        return IntStream.range(0, townships)
                .mapToObj(number -> township(province, number))
                .toList();
    }

    /** The lists of a township, as if they had been read from a file. */
    DutyDocument township(String province, int number) {
        RandomGenerator random = new SplittableRandom(number);
        return new DutyDocument(
                new Source(
                        province + number + ".txt", "%032x%032x".formatted(province.hashCode(), number), "text/plain"),
                new TownshipIdentity(
                        Optional.of("第" + number + "镇"),
                        Optional.of(county(number)),
                        Optional.of("测量市"),
                        Optional.of(province)),
                Optional.empty(),
                List.of(
                        list(ListKind.BASIC, BASIC, random),
                        list(ListKind.COORDINATED, COORDINATED, random),
                        list(ListKind.RECLAIMED, ITEMS - BASIC - COORDINATED, random)),
                List.of(),
                Coverage.UNKNOWN);
    }

    /** The county of a township. */
    static String county(int number) {
        return "第" + number / TOWNSHIPS_OF_A_COUNTY + "县";
    }

    private DutyList list(ListKind kind, int items, RandomGenerator random) {
        return new DutyList(
                kind,
                List.of(),
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> item(kind, number, random))
                        .toList());
    }

    private DutyItem item(ListKind kind, int number, RandomGenerator random) {
        return new DutyItem(
                number,
                Optional.of("类别" + number % CATEGORIES),
                name(random),
                kind == ListKind.BASIC ? List.of() : departments(random),
                false,
                false,
                clauses(kind, ListKind.COORDINATED, random),
                clauses(kind, ListKind.COORDINATED, random),
                clauses(kind, ListKind.COORDINATED, random),
                clauses(kind, ListKind.RECLAIMED, random),
                Place.at(new Position(0, number)));
    }

    /** Known duties in other words, one in ten a penalty, one in seven two duties, one in fifty a duty that nobody knows. */
    private String name(RandomGenerator random) {
        String wording = wordings.get(random.nextInt(wordings.size()));
        String other = wordings.get(random.nextInt(wordings.size()));
        return switch (random.nextInt(50)) {
            case 0 -> "开展" + text(random, 6) + "工作";
            case 1, 2, 3, 4, 5 ->
                "对擅自" + wording.substring(0, wording.length() / 2) + other.substring(other.length() / 2) + "的处罚";
            case 6, 7, 8, 9, 10, 11, 12 -> wording + "，" + other;
            default -> "负责本镇" + wording;
        };
    }

    private static List<NamedDepartment> departments(RandomGenerator random) {
        List<NamedDepartment> departments = new ArrayList<>();
        random.ints(random.nextInt(1, 4), 0, DEPARTMENTS.size())
                .distinct()
                .forEach(index -> departments.add(new NamedDepartment(DEPARTMENTS.get(index), departments.isEmpty())));
        return departments;
    }

    private static Optional<List<String>> clauses(ListKind kind, ListKind having, RandomGenerator random) {
        return kind == having
                ? Optional.of(IntStream.rangeClosed(1, random.nextInt(1, 6))
                        .mapToObj(number -> number + "." + text(random, 40))
                        .toList())
                : Optional.empty();
    }

    /** Characters as frequent as chance has it: harder for an index than real words. */
    private static String text(RandomGenerator random, int length) {
        return random.ints(length, '一', '一' + 3000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
