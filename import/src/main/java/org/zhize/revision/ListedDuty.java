package org.zhize.revision;

import java.util.List;
import java.util.Set;
import org.zhize.dutylist.ListKind;

/**
 * A duty of an edition, as far as editions are compared.
 *
 * @param list the kind of list it stands on
 * @param number its printed number
 * @param name its name
 * @param departments canonical names of its departments, in printed order
 * @param lead those that are marked as the lead
 * @param topics ids of its topics
 */
record ListedDuty(
        ListKind list, int number, String name, List<String> departments, List<String> lead, Set<String> topics) {

    ListedDuty {
        departments = List.copyOf(departments);
        lead = List.copyOf(lead);
        topics = Set.copyOf(topics);
    }
}
