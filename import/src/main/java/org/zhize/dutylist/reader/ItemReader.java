package org.zhize.dutylist.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.document.Place;
import org.zhize.document.Text;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.Problems;
import org.zhize.dutylist.cell.Abolition;
import org.zhize.dutylist.cell.Clauses;
import org.zhize.dutylist.cell.CombinedCell;
import org.zhize.dutylist.cell.DepartmentCell;
import org.zhize.dutylist.cell.DepartmentName;
import org.zhize.dutylist.cell.Departments;
import org.zhize.dutylist.cell.DutiesCell;
import org.zhize.dutylist.cell.HeadingDepartments;
import org.zhize.dutylist.cell.LeadMark;
import org.zhize.layout.Column;
import org.zhize.layout.Doubt;
import org.zhize.layout.DraftItem;
import org.zhize.layout.Fragment;
import org.zhize.layout.Placeholder;

/** Reads what the text of one row means, and books every character of it. */
final class ItemReader {

    private final ListKind list;
    private final DraftItem draft;
    private final SourceTrace trace;
    private final ItemTexts texts;
    private final Problems problems;
    private final LeadMark leadMark;
    private final Place place;

    ItemReader(ListKind list, ItemTexts texts, LeadMark leadMark, Problems problems) {
        this.list = list;
        this.draft = texts.draft();
        this.trace = texts.trace();
        this.texts = texts;
        this.problems = problems;
        this.leadMark = leadMark;
        this.place = draft.fragments().stream()
                .map(Fragment::place)
                .reduce(Place::with)
                .orElseThrow();
    }

    /**
     * The item.
     *
     * @param category the category, if any holds
     * @param departmentsInText whether the list has no column of departments, so that headings in the text name them
     */
    DutyItem read(Optional<String> category, boolean departmentsInText) {
        once(Column.NUMBER);
        if (texts.printedTwice()) {
            problem(ProblemCode.ITEM_REPEATED, String.valueOf(draft.number()));
        }
        String name = new ItemName(draft, texts, this::problem).read();

        Optional<Text> instead = inPlaceOfDepartments();
        DepartmentCell leading = departments(Column.LEAD_DEPARTMENTS, true);
        DepartmentCell others = instead.isPresent() ? DepartmentCell.NONE : departments(Column.DEPARTMENTS, false);
        DutiesCell duties = DutiesCell.read(texts.departmentDuties());
        duties.furniture().forEach(trace::furniture);
        CombinedCell combined = combined();

        List<Text> guarantee = new ArrayList<>(duties.guarantee());
        guarantee.addAll(texts.lines(Column.GUARANTEE));
        List<Text> methodLines = new ArrayList<>(combined.method());
        Disposal disposal = Disposal.of(texts.lines(Column.METHOD));
        disposal.takenBack().ifPresent(trace::furniture);
        if (disposal.doubtful()) {
            problem(
                    ProblemCode.TEXT_BREAKS_OFF,
                    Column.METHOD.printed(),
                    Problems.quote(Text.join(disposal.method()).squeezed()));
        }
        List<Text> ownMethod = disposal.method();
        Optional<Text> marker = combined.marker().or(disposal::ended).or(() -> marker(ownMethod));
        if (combined.marker().isPresent() || disposal.ended().isPresent() || marker.isEmpty()) {
            methodLines.addAll(ownMethod);
        }
        marker.ifPresent(text -> trace.field(text, Column.METHOD));
        instead.ifPresent(text -> trace.field(text, Column.METHOD));
        Optional<List<String>> method = clauses(Column.METHOD, methodLines);

        for (Doubt doubt : draft.doubts()) {
            if (doubt.chosen() == doubt.other()) {
                problem(
                        doubt.chosen() == Column.CATEGORY ? ProblemCode.CATEGORY_DOUBTFUL : ProblemCode.ROW_DOUBTFUL,
                        Problems.quoteApart(doubt.text()));
            } else {
                problem(
                        ProblemCode.COLUMN_DOUBTFUL,
                        Problems.quote(doubt.text().squeezed()),
                        doubt.chosen().printed(),
                        doubt.other().printed());
            }
        }
        Optional<List<String>> departmentDuties = clauses(Column.DEPARTMENT_DUTIES, duties.duties());
        return new DutyItem(
                draft.number(),
                category,
                name,
                departmentsInText
                        ? HeadingDepartments.in(departmentDuties.orElse(List.of()))
                        : Departments.united(leading, others, combined.departments()),
                leading.openEnded()
                        || others.openEnded()
                        || combined.departments().openEnded(),
                marker.isPresent()
                        || instead.isPresent()
                        || method.map(Abolition::isStatedBy).orElse(false),
                departmentDuties,
                clauses(Column.GUARANTEE, guarantee),
                clauses(Column.TOWNSHIP_DUTIES, texts.lines(Column.TOWNSHIP_DUTIES)),
                method,
                place);
    }

    /** A text that is the same in all fragments, if it is in any. */
    private Optional<String> once(Column column) {
        List<Text> cells = draft.fragments().stream()
                .map(fragment -> Text.join(fragment.lines(column)).strip())
                .filter(cell -> !cell.isBlank())
                .toList();
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        trace.field(cells.get(0), column);
        cells.subList(1, cells.size()).forEach(trace::furniture);
        return Optional.of(cells.get(0).squeezed());
    }

    private DepartmentCell departments(Column column, boolean lead) {
        List<Text> all = draft.fragments().stream()
                .flatMap(fragment -> fragment.lines(column).stream())
                .toList();
        DepartmentCell cell = DepartmentCell.read(all, lead, texts.sentences(), leadMark);
        book(cell);
        return cell;
    }

    /** What the cell of the departments says if it names none and says instead that the duty ends. */
    private Optional<Text> inPlaceOfDepartments() {
        List<Text> cells = draft.fragments().stream()
                .map(fragment -> Text.join(fragment.lines(Column.DEPARTMENTS)))
                .filter(cell -> !cell.isBlank())
                .toList();
        if (cells.isEmpty() || !cells.stream().allMatch(cell -> Abolition.isInPlaceOfDepartments(cell.squeezed()))) {
            return Optional.empty();
        }
        cells.subList(1, cells.size()).forEach(trace::furniture);
        return Optional.of(cells.get(0));
    }

    private CombinedCell combined() {
        List<Text> lines = texts.lines(Column.DEPARTMENTS_AND_METHOD);
        CombinedCell cell = CombinedCell.read(lines);
        book(cell.departments());
        cell.begun().ifPresent(text -> problem(ProblemCode.ROW_DOUBTFUL, Problems.quote(text.squeezed())));
        if (cell.unlabelled() && !lines.isEmpty()) {
            problem(ProblemCode.LABELS_MISSING, Problems.quote(Text.join(lines).squeezed()));
        }
        return cell;
    }

    private static Optional<Text> marker(List<Text> method) {
        Text text = Text.join(method);
        return Abolition.isMarker(text.squeezed()) ? Optional.of(text) : Optional.empty();
    }

    private void book(DepartmentCell cell) {
        cell.fields().forEach(field -> trace.field(field, Column.DEPARTMENTS));
        cell.furniture().forEach(trace::furniture);
        Stream.concat(
                        cell.departments().stream()
                                .map(NamedDepartment::name)
                                .filter(name -> !DepartmentName.isOne(name)),
                        cell.doubtful().stream().map(Text::squeezed))
                .findFirst()
                .ifPresent(name -> problem(ProblemCode.DEPARTMENT_DOUBTFUL, Problems.quote(name)));
    }

    private Optional<List<String>> clauses(Column column, List<Text> lines) {
        if (Placeholder.isOne(Text.join(lines).squeezed())) {
            lines.forEach(trace::furniture);
            return Optional.empty();
        }
        List<Text> clauses = Clauses.split(lines);
        clauses.forEach(clause -> trace.field(clause, column));
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of(clauses.stream().map(Text::toString).toList());
    }

    private void problem(ProblemCode code, String... details) {
        problems.ofItem(code, list, draft.number(), place, details);
    }
}
