package org.zhize.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.zhize.document.Place;
import org.zhize.document.Position;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.DutyList;
import org.zhize.dutylist.ListKind;

/** Lists made of names. */
final class Duties {

    private Duties() {}

    static DutyList list(String... names) {
        return new DutyList(
                ListKind.COORDINATED,
                List.of(),
                IntStream.range(0, names.length)
                        .mapToObj(i -> item(i + 1, names[i], List.of()))
                        .toList());
    }

    static DutyItem item(int number, String name, List<String> clauses) {
        return new DutyItem(
                number,
                Optional.empty(),
                name,
                List.of(),
                false,
                false,
                Optional.of(clauses),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Place.at(new Position(0, number)));
    }

    static List<String> topics(AssignedItem item) {
        return item.assignments().stream()
                .map(assignment -> assignment.topic().label())
                .toList();
    }
}
