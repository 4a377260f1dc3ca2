package org.zhize.layout.running;

import java.util.ArrayList;
import java.util.List;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.Passage;
import org.zhize.document.Position;
import org.zhize.document.Source;
import org.zhize.document.Text;
import org.zhize.layout.Column;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftCategory;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;
import org.zhize.layout.running.line.RunningLine;

/** Documents out of plain text, as tests write it, and what is read of them. */
final class PlainText {

    /** A list of three items on two pages, whose cells follow one another. */
    static final String LIST = """
            松河镇配合履职事项清单
            序号 事项名称 责任部门 上级部门职责 乡镇配合职责
            一、民生服务（2项）
            1
            村级图书角的
            日常更新
            区文旅局
            1.每季向各村图书角调配新书，登记造册，更换
            破损书籍；
            2.培训管理员。
            1.安排专人看护图书角，按时开门，记下借出和
            归还的书；
            2.上报读者想看的书目。
            2 放映露天电影 区文旅局
            区财政局
            1.区文旅局排定片目和日期；
            2.区财政局支付放映费用。
            挑选平整的场地，通知村民前来观看，维持现场
            秩序。
             序号 事项名称 责任部门 上级部门职责 乡镇配合职责
            二、交通运输（1项）
            3
            修补村道上的
            坑洼
            区交通局
            1.勘察路面，编制修补计划；
            2.购置沥青和碎石。
            1.发现坑洼后拍照上报；
            2.施工时摆放路障，提醒过往车辆慢行。
            """;

    private PlainText() {}

    static Document document(String content) {
        List<Passage> lines = new ArrayList<>();
        int at = 0;
        int number = 1;
        for (String line : content.split("\n", -1)) {
            lines.add(new Line(new Position(0, number++), Text.of(line, at)));
            at += line.length() + 1;
        }
        return new Document(new Source("list.txt", "0".repeat(64), "text/plain"), content, lines);
    }

    static List<RunningLine> lines(String content) {
        return RunningTextLayout.lines(document(content));
    }

    /** What is read of a text. */
    static Draft read(String content) {
        return new RunningTextLayout().read(PlainText.document(content)).orElseThrow();
    }

    /** The items of a list, in whichever category. */
    static List<DraftItem> items(DraftList list) {
        return list.categories().stream()
                .map(DraftCategory::items)
                .flatMap(List::stream)
                .toList();
    }

    /** The lines that the n-th item of a list has in a column. */
    static List<String> cell(DraftList list, int number, Column column) {
        return items(list).get(number - 1).fragments().stream()
                .flatMap(fragment -> fragment.lines(column).stream())
                .map(Text::toString)
                .toList();
    }
}
