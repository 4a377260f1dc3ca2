package org.zhize.typeset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.document.Place;
import org.zhize.document.Source;
import org.zhize.document.Text;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.Coverage;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.identity.ManifestEntry;

/** What a careful reader finds in a printout: what was written, where it stands now, and what is wrong with it. */
final class Written {

    private static final Pattern MARKUP = Pattern.compile("</?[a-z][^>]*>");

    private Written() {}

    /** The lists as the printout shows them: with places, and with declared counts only where headings print them. */
    static List<DutyList> lists(List<DutyList> lists, Wording wording, Printout printout) {
        return lists.stream().map(list -> list(list, wording, printout)).toList();
    }

    /** The whole printout as the content of a {@code duty-list/1} object. */
    static DutyDocument document(String file, ManifestEntry entry, List<DutyList> lists, Printout printout) {
        return new DutyDocument(
                new Source(file, sha256(printout.content()), "text/plain"),
                entry.identity(),
                entry.edition(),
                lists,
                problems(lists),
                coverage(lists, printout));
    }

    private static DutyList list(DutyList list, Wording wording, Printout printout) {
        boolean counted = wording.categories() == CategoryStyle.COUNTED_HEADING;
        return new DutyList(
                list.kind(),
                list.categories().stream()
                        .map(category -> counted
                                ? category
                                : new CategoryCount(category.name(), OptionalInt.empty(), category.items()))
                        .toList(),
                list.items().stream().map(item -> placed(list, item, printout)).toList());
    }

    private static DutyItem placed(DutyList list, DutyItem item, Printout printout) {
        Place place = printout.places().getOrDefault(new ItemKey(list.kind(), item.number()), item.place());
        return item(item, item.number(), place);
    }

    /** The same duty under another number, or in another place. */
    static DutyItem item(DutyItem item, int number, Place place) {
        return new DutyItem(
                number,
                item.category(),
                item.name(),
                item.departments(),
                item.openEnded(),
                item.abolished(),
                item.departmentDuties(),
                item.guarantee(),
                item.townshipDuties(),
                item.method(),
                place);
    }

    private static List<Problem> problems(List<DutyList> lists) {
        List<Problem> problems = new ArrayList<>();
        for (DutyList list : lists) {
            for (CategoryCount category : list.categories()) {
                int declared = category.declared().orElse(category.items());
                if (declared != category.items()) {
                    problems.add(new Problem(
                            ProblemCode.COUNT_MISMATCH,
                            Optional.of(list.kind()),
                            OptionalInt.empty(),
                            Optional.empty(),
                            List.of(category.name(), String.valueOf(declared), String.valueOf(category.items()))));
                }
            }
        }
        return problems;
    }

    /** Counts numbers, names, departments and the four texts as fields, everything else as furniture. */
    private static Coverage coverage(List<DutyList> lists, Printout printout) {
        int characters = visible(MARKUP.matcher(printout.text()).replaceAll(""));
        int fields = lists.stream()
                .flatMap(list -> list.items().stream())
                .flatMap(Written::fields)
                .mapToInt(Written::visible)
                .sum();
        return new Coverage(characters, fields, characters - fields, 0);
    }

    private static Stream<String> fields(DutyItem item) {
        return Stream.of(
                        Stream.of(String.valueOf(item.number()), item.name()),
                        item.departments().stream().map(NamedDepartment::name),
                        item.departmentDuties().stream().flatMap(List::stream),
                        item.guarantee().stream().flatMap(List::stream),
                        item.townshipDuties().stream().flatMap(List::stream),
                        item.method().stream().flatMap(List::stream))
                .flatMap(texts -> texts);
    }

    private static int visible(String text) {
        return (int) text.chars().filter(c -> !Text.isSpace((char) c)).count();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
