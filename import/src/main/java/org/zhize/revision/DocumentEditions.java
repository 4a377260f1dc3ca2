package org.zhize.revision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.TownshipIdentity;
import org.zhize.load.department.CountyDirectory;
import org.zhize.load.department.DepartmentDirectory;
import org.zhize.topic.AssignedItem;
import org.zhize.topic.TopicAssigner;

/** Editions that were read from documents. Those that are compared come from the same one, so that they share topics. */
public final class DocumentEditions {

    private final TopicAssigner assigner;
    private final DepartmentDirectory directory;

    /**
     * A source of editions.
     *
     * @param assigner tells which duty is which
     * @param directory tells which printed names are one department
     */
    public DocumentEditions(TopicAssigner assigner, DepartmentDirectory directory) {
        this.assigner = assigner;
        this.directory = directory;
    }

    /** The edition that a document holds. */
    public Edition of(DutyDocument document) {
        return of(document, TownshipIdentity.UNKNOWN);
    }

    /**
     * The edition that a document holds.
     *
     * @param compared the township of the edition with which it is compared: where the document does not name its county, its departments
     *     are those of that one, as else one department would be two
     */
    public Edition of(DutyDocument document, TownshipIdentity compared) {
        TownshipIdentity township = document.township().orElse(compared.withoutName());
        UnaryOperator<String> canonical = canonical(township);
        Set<ListKind> lists = EnumSet.noneOf(ListKind.class);
        List<ListedDuty> duties = new ArrayList<>();
        for (DutyList list : document.lists()) {
            lists.add(list.kind());
            assigner.assign(list).forEach(assigned -> duties.add(duty(list.kind(), assigned, canonical)));
        }
        return new Edition(document.source().name(), township, lists, duties);
    }

    /** Without a county, the names are compared as printed. */
    private UnaryOperator<String> canonical(TownshipIdentity township) {
        Optional<CountyDirectory> county =
                township.county().map(name -> directory.in(name, township.prefecture(), township.province()));
        return printed ->
                county.map(known -> known.resolve(printed).canonical()).orElse(printed);
    }

    private static ListedDuty duty(ListKind kind, AssignedItem assigned, UnaryOperator<String> canonical) {
        DutyItem item = assigned.item();
        return new ListedDuty(
                kind,
                item.number(),
                item.name(),
                item.departments().stream()
                        .map(NamedDepartment::name)
                        .map(canonical)
                        .distinct()
                        .toList(),
                item.departments().stream()
                        .filter(NamedDepartment::lead)
                        .map(NamedDepartment::name)
                        .map(canonical)
                        .distinct()
                        .toList(),
                assigned.assignments().stream()
                        .map(assignment -> assignment.topic().id())
                        .collect(Collectors.toSet()));
    }
}
