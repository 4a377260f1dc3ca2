package org.zhize.revision;

import java.util.List;
import java.util.Optional;
import org.zhize.dutylist.ListKind;

/**
 * One change of one duty; a duty that changed in several ways has several.
 *
 * @param change in which way
 * @param before how it stood, unless it was added
 * @param after how it stands, unless it is gone
 * @param joined departments that it has now and did not have
 * @param left departments that it had and has no longer
 */
public record RevisedDuty(
        ChangeKind change, Optional<Row> before, Optional<Row> after, List<String> joined, List<String> left) {

    /**
     * A row of an edition.
     *
     * @param list its list
     * @param number its printed number
     * @param name its name
     * @param lead the departments that are marked as its lead
     */
    public record Row(ListKind list, int number, String name, List<String> lead) {

        /** Keeps its own copy of the list. */
        public Row {
            lead = List.copyOf(lead);
        }

        static Row of(ListedDuty duty) {
            return new Row(duty.list(), duty.number(), duty.name(), duty.lead());
        }
    }

    /** Keeps its own copies of the lists. */
    public RevisedDuty {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    static RevisedDuty added(ListedDuty duty) {
        return new RevisedDuty(
                ChangeKind.ADDED, Optional.empty(), Optional.of(Row.of(duty)), duty.departments(), List.of());
    }

    static RevisedDuty gone(ListedDuty duty) {
        return new RevisedDuty(
                ChangeKind.GONE, Optional.of(Row.of(duty)), Optional.empty(), List.of(), duty.departments());
    }

    static RevisedDuty changed(ChangeKind change, Pair pair) {
        return new RevisedDuty(
                change,
                Optional.of(Row.of(pair.before())),
                Optional.of(Row.of(pair.after())),
                without(pair.after().departments(), pair.before().departments()),
                without(pair.before().departments(), pair.after().departments()));
    }

    private static List<String> without(List<String> names, List<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }
}
