package org.zhize.admission;

import java.util.List;
import org.zhize.dutylist.ListKind;

/**
 * A duty of a current list that a proposed one is, or resembles.
 *
 * @param same whether it is taken for the same duty; if not, it is only near
 * @param score how near its topic is to the proposal, from 0 to 1
 * @param topic what its topic is called
 * @param sharedWords the words of the proposal that told
 * @param list the kind of list it stands on
 * @param county name of the county
 * @param township name of the township
 * @param number its printed number
 * @param duty its name
 * @param departments the departments of its row, in printed order
 * @param lead those that lead it (marked 牵头)
 * @param abolished whether nobody does it any more
 * @param document the file it was read from
 * @param page page or sheet; 0 where the source has none
 * @param line line or row
 * @param item its identity in the graph
 */
public record NearDuty(
        boolean same,
        double score,
        String topic,
        List<String> sharedWords,
        ListKind list,
        String county,
        String township,
        int number,
        String duty,
        List<String> departments,
        List<String> lead,
        boolean abolished,
        String document,
        int page,
        int line,
        String item) {

    /** Keeps its own copies of the lists. */
    public NearDuty {
        sharedWords = List.copyOf(sharedWords);
        departments = List.copyOf(departments);
        lead = List.copyOf(lead);
    }

    /** What it alone says of the proposal. */
    public Verdict verdict() {
        return same ? Verdict.of(list) : Verdict.NEW;
    }
}
