package org.zhize.layout.running.section;

import java.util.List;
import java.util.regex.Pattern;
import org.zhize.layout.Headings;
import org.zhize.layout.running.line.RowEnding;
import org.zhize.layout.running.line.RunningLine;

/** Notes below a list, and a signature with its date, which belong to no item. */
final class FinalNotes {

    /** What offices write below their papers. */
    private static final Pattern FINAL_REMARK =
            Pattern.compile("[（(]此件.{2,12}[）)]|(?:抄送|抄报|主送|联系人|联系电话|填表人|审核人|制表人|制表|印发日期)[：:].*|[※*＊].*"
                    + "|(?:填报|填表|制表|编制|报送|印发|公布)?单位(?:[（(](?:盖章|公章|签章)[）)])?[：:].*"
                    + "|(?:填报|填表|制表|编制|报送|印发|公布)(?:时间|日期)[：:].*"
                    + "|[（(]?(?:总计|合计|总共|共计?)[：:]?[0-9０-９]{1,4}[项条个件][）)]?[。]?|[（(]?(?:以下空白|完)[）)]?");

    private static final int MOST_NOTES = 12;

    private FinalNotes() {}

    /**
     * Where they begin in a list; its end if it has none.
     *
     * @param endOpen whether the list ends with names, which have no full stop
     */
    static int begin(List<RunningLine> list, boolean endOpen) {
        int end = list.size();
        if (end > 0 && Headings.isDate(words(list, end - 1))) {
            end--;
            while (end > 0 && list.size() - end < MOST_NOTES && Headings.isSignature(words(list, end - 1))) {
                end--;
            }
        }
        for (int at = end - 1; at > Math.max(0, end - MOST_NOTES); at--) {
            if (isNote(words(list, at))
                    && (endOpen || RowEnding.mayBe(list.get(at - 1).words()))) {
                end = at;
            }
        }
        return end;
    }

    private static boolean isNote(String words) {
        return Headings.isNote(words) || FINAL_REMARK.matcher(words).matches();
    }

    private static String words(List<RunningLine> list, int line) {
        return list.get(line).text().squeezed();
    }
}
