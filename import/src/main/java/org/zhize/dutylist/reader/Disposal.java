package org.zhize.dutylist.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhize.document.Text;
import org.zhize.dutylist.cell.Abolition;

/**
 * What becomes of a duty that is taken back, where a column of its own says so beside that of the method, to its left or its right.
 *
 * @param takenBack that it is taken back, which the list says of all
 * @param ended that it ends
 * @param method all other lines
 * @param doubtful whether the line that says that it is taken back may be the last one of the method
 */
record Disposal(Optional<Text> takenBack, Optional<Text> ended, List<Text> method, boolean doubtful) {

    private static final Pattern TAKEN_BACK = Pattern.compile(
            "(?:直接|全部|整体|完全|统一|部分|予以)?(?:上级|[省市县区旗州盟]级)?(?:部门)?(?:收回|上收)(?:至?上级(?:部门)?|至?[省市县区旗州盟]级(?:部门)?)?");

    /** What goes on with the line above, as in 收回 / 后由县水利局负责. */
    private static final Pattern GOES_ON = Pattern.compile("[后并至，。；、：].*");

    /** What a line below says the verb of: 由县水利局 / 收回, 予以 / 收回. */
    private static final Pattern LACKS_VERB =
            Pattern.compile(".*(?:由[^，。；：]{1,30}(?:[局委办厅处部院会]|中心|部门|单位|[省市县区旗]级|上级)|予以|全部|全面|一律|统一|依法|直接|已|被|的|[，、：])");

    private static final Pattern SENTENCE = Pattern.compile(".*[。；;！!.]");

    /** Sorts the lines of an item's columns of the method. */
    static Disposal of(List<Text> lines) {
        List<Text> visible = lines.stream().filter(line -> !line.isBlank()).toList();
        int last = visible.size() - 1;
        if (last < 1 || Abolition.isMarker(Text.join(visible).squeezed())) {
            return none(lines);
        }
        Text first = visible.get(0);
        List<Text> behind = visible.subList(1, last + 1);
        if (!GOES_ON.matcher(behind.get(0).squeezed()).matches()) {
            if (TAKEN_BACK.matcher(first.squeezed()).matches()) {
                return new Disposal(Optional.of(first), Optional.empty(), behind, false);
            } else if (Abolition.isMarker(first.squeezed()) && !first.squeezed().endsWith("。")) {
                return new Disposal(Optional.empty(), Optional.of(first), behind, false);
            }
        }
        String above = visible.get(last - 1).squeezed();
        if (TAKEN_BACK.matcher(visible.get(last).squeezed()).matches()
                && !LACKS_VERB.matcher(above).matches()) {
            boolean ends = SENTENCE.matcher(above).matches();
            return new Disposal(Optional.of(visible.get(last)), Optional.empty(), visible.subList(0, last), !ends);
        }
        return none(lines);
    }

    private static Disposal none(List<Text> lines) {
        return new Disposal(Optional.empty(), Optional.empty(), lines, false);
    }
}
