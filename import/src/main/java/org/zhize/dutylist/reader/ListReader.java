package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.dutylist.CategoryCount;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.cell.CategoryHeading;
import org.zhize.dutylist.cell.DepartmentName;
import org.zhize.dutylist.cell.LeadMark;
import org.zhize.dutylist.scrutiny.Reconciliation;
import org.zhize.layout.Column;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

/** Reads one of the three lists, over all the parts in which a document prints it. */
final class ListReader {

    private static final Set<Column> DEPARTMENTS =
            Set.of(Column.DEPARTMENTS, Column.LEAD_DEPARTMENTS, Column.DEPARTMENTS_AND_METHOD);

    /** Fewer items without departments may be duties that nobody was named for. */
    private static final int FEWEST_SHARING = 3;

    private static final Pattern BRACKET = Pattern.compile("[（(]([^（）()]{3,24})[）)]$");

    private final ListKind kind;
    private final ItemNumbers numbers;
    /** Whether each part says in its title which department it is of; a single one may say who wrote it. */
    private final boolean byDepartment;

    private final LeadMark leadMark;
    private final SourceTrace trace;
    private final Problems problems;
    private final List<DutyItem> items = new ArrayList<>();
    private final Map<String, CategoryHeading> headings = new LinkedHashMap<>();
    /** Those without departments of their own, which have those of the item before. */
    private final List<DutyItem> sharing = new ArrayList<>();

    private final LookalikesOfList lookalikes;

    private Optional<String> category = Optional.empty();
    private boolean departmentsFromText;

    /**
     * A reader of a list.
     *
     * @param parts all its parts, in printed order
     * @param leadMark the sign by which its document marks who leads
     */
    ListReader(ListKind kind, List<DraftList> parts, LeadMark leadMark, SourceTrace trace, Problems problems) {
        this.kind = kind;
        this.numbers = ItemNumbers.of(parts);
        this.byDepartment = parts.stream()
                        .flatMap(part -> part.title().flatMap(ListReader::department).stream())
                        .distinct()
                        .count()
                > 1;
        this.leadMark = leadMark;
        this.trace = trace;
        this.problems = problems;
        this.lookalikes = new LookalikesOfList(kind, trace.document());
    }

    /** Reads a part; the parts of a list follow each other in the document. */
    void read(DraftList list) {
        boolean hasDepartments = hasDepartments(list);
        boolean departmentsInText = kind == ListKind.COORDINATED && !hasDepartments;
        List<NamedDepartment> ofTitle = hasDepartments || !byDepartment
                ? List.of()
                : list.title().flatMap(ListReader::department).stream().toList();
        boolean oftenShared = list.items().filter(ListReader::sharesDepartments).count() >= FEWEST_SHARING;
        list.title().ifPresent(trace::furniture);
        for (DraftCategory part : list.categories()) {
            part.heading().map(CategoryHeading::read).ifPresent(this::heading);
            for (DraftItem draft : part.items()) {
                Optional<Ditto> ditto = items.isEmpty() ? Optional.empty() : Ditto.of(draft);
                ditto.ifPresent(same -> trace.field(same.mark(), Column.DEPARTMENTS));
                ItemTexts texts =
                        new ItemTexts(numbered(ditto.map(Ditto::without).orElse(draft)), trace);
                texts.category().ifPresent(this::category);
                DutyItem own = new ItemReader(kind, texts, leadMark, problems).read(category, departmentsInText);
                lookalikes.lookAt(draft, own);
                DutyItem item = items.isEmpty() ? own : Ditto.resolved(own, items.get(items.size() - 1));
                if (departmentsInText
                        && !departmentsFromText
                        && !item.departments().isEmpty()) {
                    departmentsFromText = true;
                    problems.ofList(ProblemCode.DEPARTMENTS_FROM_TEXT, kind, Optional.of(item.place()));
                }
                boolean shares = oftenShared && draft.sharesDepartments() && !items.isEmpty() && lacksDepartments(item);
                if (shares) {
                    sharing.add(item);
                }
                items.add(
                        !item.departments().isEmpty()
                                ? item
                                : shares || ditto.isPresent()
                                        ? item.withDepartmentsOf(items.get(items.size() - 1))
                                        : item.withDepartments(ofTitle));
            }
        }
    }

    private static boolean sharesDepartments(DraftItem draft) {
        return draft.sharesDepartments()
                && draft.fragments().stream()
                        .noneMatch(fragment -> DEPARTMENTS.stream()
                                .anyMatch(column -> !fragment.lines(column).isEmpty()));
    }

    private static boolean lacksDepartments(DutyItem item) {
        return item.departments().isEmpty() && !item.openEnded() && !item.abolished();
    }

    /** The department whose items a title says that the list holds: 柳溪镇配合履职事项清单（县水利局）. */
    private static Optional<NamedDepartment> department(Text title) {
        Matcher bracket = BRACKET.matcher(title.squeezed());
        if (!bracket.find()) {
            return Optional.empty();
        }
        String name = bracket.group(1);
        return DepartmentName.isSurelyOne(name)
                        || (DepartmentName.beginsWithBareRegion(name) && DepartmentName.isOne(name))
                ? Optional.of(new NamedDepartment(name, false))
                : Optional.empty();
    }

    /** Whether any row of a part has something in a column of departments. */
    private static boolean hasDepartments(DraftList list) {
        return list.items()
                .flatMap(item -> item.fragments().stream())
                .flatMap(fragment -> fragment.cells().keySet().stream())
                .anyMatch(DEPARTMENTS::contains);
    }

    /** The item with its number in the list, where it prints none or that in its category. */
    private DraftItem numbered(DraftItem draft) {
        return numbers == ItemNumbers.THROUGH
                ? draft
                : new DraftItem(items.size() + 1, draft.fragments(), draft.doubts(), draft.sharesDepartments());
    }

    private void heading(CategoryHeading heading) {
        category(heading);
        headings.putIfAbsent(heading.name().squeezed(), heading);
    }

    /** Begins a category, as a cell names it: an ordinal or a count there is that of a heading. */
    private void category(CategoryHeading named) {
        trace.field(named.name(), Column.CATEGORY);
        trace.furniture(named.decoration());
        category = Optional.of(named.name().squeezed());
        if (named.ordinal().isPresent() || named.declared().isPresent()) {
            headings.putIfAbsent(named.name().squeezed(), named);
        }
    }

    /** The whole list, once all its parts are read. */
    DutyList dutyList() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        headings.keySet().forEach(name -> counts.put(name, 0));
        items.forEach(item -> item.category().ifPresent(name -> counts.merge(name, 1, Integer::sum)));
        List<CategoryCount> categories = new ArrayList<>();
        counts.forEach((name, count) -> categories.add(new CategoryCount(
                name, headings.containsKey(name) ? headings.get(name).declared() : OptionalInt.empty(), count)));
        if (numbers != ItemNumbers.THROUGH) {
            problems.ofList(
                    numbers == ItemNumbers.ANEW ? ProblemCode.NUMBERS_ANEW : ProblemCode.NUMBERS_NONE,
                    kind,
                    items.stream().findFirst().map(item -> Place.at(item.place().from())));
        }
        if (!sharing.isEmpty()) {
            problems.ofList(
                    ProblemCode.DEPARTMENTS_SHARED,
                    kind,
                    Optional.of(sharing.get(0).place()),
                    sharing.stream().map(item -> String.valueOf(item.number())).collect(Collectors.joining(", ")));
        }
        lookalikes.report(problems);
        DutyList list = new DutyList(kind, categories, items);
        new Reconciliation(list, problems)
                .categories(List.copyOf(headings.values()))
                .items();
        return list;
    }
}
