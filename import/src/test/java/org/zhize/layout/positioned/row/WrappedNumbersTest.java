package org.zhize.layout.positioned.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyItem;

class WrappedNumbersTest {

    /** Rows of which only the last number is too wide for its column. */
    private static final String TEN_ROWS = """
            1    修理水井
            2    照看老人
            3    清理沟渠
            4    看护鱼塘
            5    登记新生儿
            6    调解纠纷
            7    巡查山林
            8    走访困难家庭
            9    修补村道
            1    疏通村里的涵洞，
            0    修补桥面""";

    @Test
    void someNumbersOfTwoDigitsMayWrapThoughOthersDoNot() {
        assertThat(items(read("""
                         基本履职事项清单
                序   事项名称
                号
                %s
                11   慰问老党员
                1    检查消防栓，登记
                2    灭火器
                13   放映电影
                """.formatted(TEN_ROWS)), BASIC))
                .extracting(DutyItem::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }

    @Test
    void numbersOfThreeDigitsMayStandDigitByDigit() {
        String rows = IntStream.rangeClosed(1, 104)
                .mapToObj(number -> {
                    String digits = String.format("%-3s", number);
                    // The narrow figures of 11 stand side by side.
                    return number == 11
                            ? "11  党   看护水井\n    的\n    建\n    设\n"
                            : "%s   党   看护第%d口水井，\n%s   的   检测水质，\n%s   建   清扫井台，\n    设   疏通水沟\n"
                                    .formatted(digits.charAt(0), number, digits.charAt(1), digits.charAt(2));
                })
                .collect(Collectors.joining());

        assertThat(items(read("       基本履职事项清单\n序   类   事项名称\n号   别\n" + rows), BASIC))
                .extracting(DutyItem::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 104).boxed().toList());
    }

    @Test
    void theMarkBehindANumberStandsBehindItsLastDigit() {
        assertThat(items(read("""
                         基本履职事项清单
                序   事项名称
                号
                1、   修理水井
                2、   照看老人
                3、   清理沟渠
                4、   看护鱼塘
                5、   登记新生儿
                6、   调解纠纷
                7、   巡查山林
                8、   走访困难家庭
                9、   修补村道
                1    疏通村里的涵洞，
                0、   修补桥面
                1    检查消防栓，登记
                1、   灭火器
                1    放映电影，慰问
                2、   老党员
                """), BASIC))
                .extracting(DutyItem::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void numbersThatBeginAnewBehindTenOthersAreNoWrappedOnes() {
        assertThat(items(read("""
                                 基本履职事项清单
                序号    事项类别    事项名称
                1             修理水井
                2             照看老人
                3             清理沟渠
                4             看护鱼塘
                5             登记新生儿
                6     民生服务    发放补贴
                7             巡查水库
                8             走访困难家庭
                9             修补村道
                10            修补桥面
                11            慰问老党员
                1             检查消防栓
                2     平安法治    调解纠纷
                3             排查出租房屋
                """), BASIC))
                .extracting(DutyItem::number, item -> item.category().orElse(""))
                .endsWith(tuple(11, "民生服务"), tuple(12, "平安法治"), tuple(13, "平安法治"), tuple(14, "平安法治"));
    }

    @Test
    void rowsOfWhichOneIsMissingAreNoWrappedNumber() {
        assertThat(items(read("""
                     基本履职事项清单
                序号   事项名称
                一、民生服务（3项）
                1    修理水井。
                3    照看老人。
                4    清理沟渠。
                二、平安法治（2项）
                5    调解纠纷。
                6    巡查山林。
                """), BASIC)).extracting(DutyItem::number).containsExactly(1, 3, 4, 5, 6);
    }

    @Test
    void theOnlyNumberOfACategoryWrapsThoughOthersBeforeItAreMissing() {
        assertThat(items(read("""
                         基本履职事项清单
                序   事项名称
                号
                一、民生服务
                %s
                二、平安法治
                1    检查消防栓，登记
                3    灭火器
                """.formatted(TEN_ROWS)), BASIC))
                .extracting(DutyItem::number)
                .endsWith(9, 10, 13);
    }
}
