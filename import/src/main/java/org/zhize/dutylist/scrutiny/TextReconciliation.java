package org.zhize.dutylist.scrutiny;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.document.Text;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.cell.ClauseMark;
import org.zhize.dutylist.cell.DittoMark;
import org.zhize.dutylist.cell.RoleHeading;
import org.zhize.layout.Column;

/** Holds the texts of an item against their own numbering, their ends, and what stands in them of other cells. */
final class TextReconciliation {

    private static final Pattern BREAKS_OFF = Pattern.compile("([，、,：:的]|(?<![共温亲])和|(?<![普涉波顾])及|(?<![参给])与)$");

    /** A number without a unit after a word or a sentence, or alone: most likely that of the page, or of a clause elsewhere. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?<![^\\p{IsIdeographic}。；;])\\d{1,3}[.．、]?$");

    /** Words behind a full stop that have none: of a column beside, where most texts go on so. */
    private static final Pattern BEHIND_SENTENCE = Pattern.compile("。[^。；，、：:！？!?.．]{1,40}(?<![”’）)])$");

    /** The mark of a department at the end of a name, where it has no business. */
    private static final Pattern LEADS_AT_END = Pattern.compile("[（(](?:牵头|主责|主办)(?:部门|单位)?[）)]$");

    private static final Pattern SET_OFF = Pattern.compile("[【\\[][^【】\\[\\]。；]{2,40}[】\\]]");

    /** What stands before a heading to set it off. */
    private static final Pattern MARKS = Pattern.compile("^[★☆*※△▲●○◆◇■□•·]+");

    private final ListKind list;
    private final DutyItem item;
    private final Customs customs;
    private final Problems problems;

    TextReconciliation(ListKind list, DutyItem item, Customs customs, Problems problems) {
        this.list = list;
        this.item = item;
        this.customs = customs;
        this.problems = problems;
    }

    /** A text that ends, counts its clauses, and holds nothing of another cell. */
    void check(Column column, Optional<List<String>> clauses) {
        if (clauses.isEmpty()) {
            return;
        }
        String whole = String.join("", clauses.get());
        numbering(column, clauses.get());
        readable(column, whole);
        UnbalancedBracket.in(whole).ifPresent(text -> problem(ProblemCode.BRACKETS_UNBALANCED, column.printed(), text));
        String end = clauses.get().get(clauses.get().size() - 1);
        if (breaksOff(column, clauses.get(), end)) {
            problem(ProblemCode.TEXT_BREAKS_OFF, column.printed(), Problems.quoteEnd(end));
        } else {
            beginning(column, clauses.get());
        }
        strays(column, PAGE_NUMBER.matcher(Text.of(whole, 0).squeezed()).replaceFirst(""), end);
    }

    private boolean breaksOff(Column column, List<String> clauses, String end) {
        return BREAKS_OFF.matcher(end).find()
                || DittoMark.isOnly(clauses)
                || PAGE_NUMBER.matcher(end).find()
                || customs.isBrokenOff(column, end)
                || (column != Column.NAME
                        && BEHIND_SENTENCE.matcher(lastLines(clauses)).find());
    }

    /** What stands in a text and is most likely a category, a department, or another row. */
    private void strays(Column column, String squeezed, String end) {
        StrayHeading.category(squeezed, customs::isCategory)
                .or(() -> column == Column.NAME ? categoryBehindName(squeezed) : Optional.empty())
                .ifPresent(heading -> lostCategory(heading, column));
        if (column != Column.NAME) {
            if (RowAgain.inText(squeezed, item.name())) {
                problem(ProblemCode.ROW_DOUBTFUL, Problems.quote(item.name()));
            }
            customs.departmentBeforeAnother(squeezed)
                    .ifPresent(department -> problem(
                            ProblemCode.COLUMN_DOUBTFUL, department, column.printed(), Column.DEPARTMENTS.printed()));
        }
        StrayHeading.belowList(squeezed).ifPresent(below -> problem(ProblemCode.ROW_DOUBTFUL, Problems.quote(below)));
        customs.departmentAtEnd(end)
                .or(() -> column == Column.NAME && LEADS_AT_END.matcher(end).find()
                        ? Optional.of(Problems.quoteEnd(end))
                        : Optional.empty())
                .ifPresent(department -> problem(
                        ProblemCode.COLUMN_DOUBTFUL, department, column.printed(), Column.DEPARTMENTS.printed()));
    }

    /** The last clause, and what stands behind it without a number. */
    private static String lastLines(List<String> clauses) {
        int last = clauses.size() - 1;
        boolean goesOn = last > 0 && ClauseMark.of(clauses.get(last)).isEmpty();
        return goesOn ? clauses.get(last - 1) + clauses.get(last) : clauses.get(last);
    }

    private Optional<String> categoryBehindName(String name) {
        return customs.categoryAtEnd(name)
                .or(() -> customs.categories().isEmpty() ? Optional.empty() : StrayHeading.behindName(name));
    }

    /** What a text lacks that breaks off may stand in the one beside it. */
    void exchanged(Column column, Optional<List<String>> clauses, Column beside, Optional<List<String>> others) {
        RestBeside.of(clauses, others)
                .or(() -> ClauseBeside.of(clauses, others))
                .ifPresent(rest ->
                        problem(ProblemCode.COLUMN_DOUBTFUL, Problems.quote(rest), beside.printed(), column.printed()));
    }

    /** The items that follow are most likely of that category, not of the one before. */
    private void lostCategory(String heading, Column column) {
        problem(ProblemCode.COLUMN_DOUBTFUL, heading, column.printed(), Column.CATEGORY.printed());
        problems.ofList(
                ProblemCode.CATEGORY_LOST, list, Optional.of(item.place()), heading, String.valueOf(item.number()));
    }

    /** What stands before clause 1 announces the clauses, or it is the end of another text. */
    private void beginning(Column column, List<String> clauses) {
        String first = clauses.get(0);
        boolean numbered = clauses.size() > 1
                && ClauseMark.of(first).isEmpty()
                && ClauseMark.of(clauses.get(1))
                        .filter(mark -> mark.value() == 1)
                        .isPresent();
        if (numbered && "。；;：:！？".indexOf(first.charAt(first.length() - 1)) < 0 && !isHeading(first)) {
            problem(ProblemCode.TEXT_BREAKS_OFF, column.printed(), Problems.quoteEnd(first));
        }
    }

    /** Whether a text names a department of the item, or stands in brackets that set headings off, so that its clauses may follow. */
    private boolean isHeading(String text) {
        String heading = MARKS.matcher(text).replaceAll("");
        String names = RoleHeading.names(heading).orElse(heading);
        return SET_OFF.matcher(text).matches()
                || Stream.of(names.split("、", -1))
                        .allMatch(name -> item.departments().stream()
                                .anyMatch(department -> department.name().equals(name)));
    }

    /** Each style of numbering counts 1 to n; what stands without a number, a heading, begins anew. */
    private void numbering(Column column, List<String> clauses) {
        Map<ClauseMark.Style, Integer> last = new EnumMap<>(ClauseMark.Style.class);
        String before = "";
        for (String clause : clauses) {
            Optional<ClauseMark> mark = ClauseMark.of(clause);
            if (!before.isEmpty() && ClauseMark.begins(clause) && customs.isBrokenOffBeforeNext(column, before)) {
                problem(ProblemCode.TEXT_BREAKS_OFF, column.printed(), Problems.quoteEnd(before));
            }
            if (mark.isPresent()) {
                int expected = last.getOrDefault(mark.get().style(), 0) + 1;
                if (mark.get().value() != expected && (mark.get().value() != 1 || isOfNextRow(mark.get(), before))) {
                    problem(
                            ProblemCode.CLAUSES_OUT_OF_ORDER,
                            column.printed(),
                            Problems.quote(clause),
                            String.valueOf(expected));
                }
                last.put(mark.get().style(), mark.get().value());
            }
            before = clause;
        }
    }

    /**
     * Whether a clause 1 stands right behind a numbered one, as where the next row was read into this one. Several departments may each
     * count their own.
     */
    private boolean isOfNextRow(ClauseMark first, String before) {
        return item.departments().size() <= 1
                && !(before.endsWith("：") || before.endsWith(":"))
                && ClauseMark.of(before)
                        .filter(mark -> mark.style() == first.style())
                        .isPresent();
    }

    /** Whether each character is one that can be read. */
    void readable(Column column, String text) {
        LostCharacters.in(text).ifPresent(lost -> problem(ProblemCode.CHARACTERS_LOST, column.printed(), lost));
    }

    private void problem(ProblemCode code, String... details) {
        problems.ofItem(code, list, item.number(), item.place(), details);
    }
}
