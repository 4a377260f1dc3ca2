package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.layout.running.line.RunningLine;
import org.zhize.layout.running.line.Vocabulary;
import org.zhize.layout.running.page.CellOrder;
import org.zhize.layout.running.page.PageRows;
import org.zhize.layout.running.page.placing.Patience;
import org.zhize.layout.running.page.placing.RowLines;

/** Pages on which neighbouring columns are given line by line, from the top of the page to its bottom. */
class BandsTest {

    /** So many characters stand on a line of each column. */
    private static final int[] WIDTHS = {2, 8, 7, 16, 11};

    private static final String NEVER_FIRST = "，、；。.";

    private static final List<List<String>> ROWS = List.of(
            List.of(
                    "1",
                    "开展山塘水质取样送检",
                    "区水利局、区生态环境局",
                    "1.区水利局定期勘察山塘，登记蓄水量和堤坝状况；2.区生态环境局检测水样，公布结果。",
                    "1.取样并送到检测站；2.把结果告诉用水的村民。"),
            List.of("2", "放映露天电影", "区文化和旅游局", "排定片目和日期，支付放映的费用。", "挑选平整的场地，通知村民前来观看。"),
            List.of(
                    "3",
                    "组织龙舟比赛报名和训练",
                    "区体育局、区公安局、区卫生健康局",
                    "1.区体育局编排赛程；2.区公安局维持两岸秩序；3.区卫生健康局派出救护车辆和医护人员。",
                    "1.登记各村的队伍；2.安排训练的水面和时间。"),
            List.of("4", "保护古树名木", "区林业局", "给古树挂牌，每年察看长势两次。", "发现枯枝和虫害后及时报告。"),
            List.of(
                    "5",
                    "维护渡口渡船安全",
                    "区交通运输局、区应急管理局",
                    "1.区交通运输局检验渡船，培训渡工；2.区应急管理局组织水上救援演练，储备救生的器材。",
                    "1.劝导乘客穿好救生衣；2.禁止渡船超员和夜航。"),
            List.of("6", "管理晒谷场地", "区农业农村局", "拨付平整场地的补助。", "1.排定各户使用的次序；2.清扫场地。"));

    @Test
    void rowsWithTheirNumbersInTheMiddleAreToldFromOneAnother() {
        assertThat(ordered(band(ROWS, 0, 4, true))).isEqualTo(cells(4));
    }

    @Test
    void cellsApartFromTheNumbersGoToTheRowsThatTheyBelongTo() {
        assertThat(ordered(band(ROWS, 0, 3, true) + "\n" + band(ROWS, 3, 5, false)))
                .isEqualTo(cells(5));
    }

    /** The cells of all rows, line by line. */
    private static List<String> cells(int columns) {
        return ROWS.stream()
                .flatMap(row -> IntStream.range(0, columns)
                        .boxed()
                        .flatMap(column -> wrapped(row.get(column), WIDTHS[column]).stream()))
                .toList();
    }

    private static List<String> ordered(String rows) {
        List<RunningLine> lines = PlainText.lines("松河镇配合履职事项清单\n序号\n事项名称\n责任部门\n上级部门职责\n乡镇配合职责\n\n" + rows);
        PageRows pages = PageRows.of(lines).orElseThrow();
        return RowLines.joined(pages.ordered(
                        Map.of(), Vocabulary.of(lines), CellOrder.BANDS, new Patience(Long.MAX_VALUE, 600)))
                .lines()
                .stream()
                .skip(6)
                .map(RunningLine::words)
                .toList();
    }

    /** The lines of some columns as they stand below one another, those of one height on one line. */
    private static String band(List<List<String>> rows, int from, int to, boolean isCentred) {
        StringBuilder lines = new StringBuilder();
        for (List<String> row : rows) {
            List<List<String>> cells = new ArrayList<>();
            for (int column = from; column < to; column++) {
                cells.add(wrapped(row.get(column), WIDTHS[column]));
            }
            int highest = cells.stream().mapToInt(List::size).max().orElseThrow();
            Map<Integer, List<String>> heights = new TreeMap<>();
            for (List<String> cell : cells) {
                for (int line = 0; line < cell.size(); line++) {
                    int height = 2 * line + (isCentred ? highest - cell.size() : 0);
                    heights.computeIfAbsent(height, key -> new ArrayList<>()).add(cell.get(line));
                }
            }
            heights.values()
                    .forEach(line -> lines.append(String.join(" ", line)).append('\n'));
        }
        return lines.toString();
    }

    /** A cell in lines, none of which begins with a mark that printers leave at the end of the one before. */
    private static List<String> wrapped(String cell, int width) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        while (begin < cell.length()) {
            int end = Math.min(cell.length(), begin + width);
            while (end < cell.length() && NEVER_FIRST.indexOf(cell.charAt(end)) >= 0) {
                end--;
            }
            lines.add(cell.substring(begin, end));
            begin = end;
        }
        return lines;
    }
}
