package org.zhize.layout.positioned.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.COORDINATED;
import static org.zhize.dutylist.reader.TabbedList.items;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.document.Line;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyItem;
import org.zhize.layout.Column;
import org.zhize.layout.positioned.column.HeadBlock.Head;

class CarriedHeadsTest {

    @Test
    void aPageWithoutACategoryHasItsNamesWhereOtherPagesHaveCategories() {
        String first = """
                              配合履职事项清单
                序    类别     事项名称    责任       上级部门职责             乡镇配合职责
                号                   部门
                1    民生服    修理水井    县水利      派员检测水质，公布结果。       清扫井台，疏通水沟。
                     务             局
                2           看护古桥    县文旅      拨付修桥的经费。           清点桥上的石狮子。
                                  局
                """;
        String second = """
                \f3    放映电影   县文旅   排定片目和日期，支付费用。      通知村民观看，维持秩序。
                              局
                4    登记新生   县卫健   核对新生儿的名册，分送资料。     上门登记新生儿。
                     儿       局
                5    养护村道   县交通   验收养护的道路，登记人员。      清扫各村的积雪和落叶。
                              局
                6    看护果园   县农业   检查看护果园的情况。         组织村民看护果园。
                              局
                """;

        assertThat(items(read(first + second), COORDINATED))
                .extracting(DutyItem::name, item -> item.category().orElseThrow())
                .containsExactly(
                        tuple("修理水井", "民生服务"),
                        tuple("看护古桥", "民生服务"),
                        tuple("放映电影", "民生服务"),
                        tuple("登记新生儿", "民生服务"),
                        tuple("养护村道", "民生服务"),
                        tuple("看护果园", "民生服务"));
    }

    @Test
    void numbersWithMarksTellThatHeadsStandAboveTheirColumnsThoughOthersAreFurtherToTheLeft() throws Exception {
        List<Head> heads = List.of(
                head(Column.NUMBER, 0, 2),
                head(Column.DEPARTMENTS, 5, 11),
                head(Column.NAME, 17, 21),
                head(Column.DEPARTMENT_DUTIES, 32, 38),
                head(Column.GUARANTEE, 49, 53),
                head(Column.TOWNSHIP_DUTIES, 57, 69));
        List<Line> before = lines("""
                1、   修补各村的     村道清点路灯疏通   1、水渠放映电影巡查；2、山林登记婴儿   看护果园养护   1、桥梁宣传法律照看；2、老
                                          人修补各；3、村的村道清点。        路。       灯疏通水渠。
                2、   放映电影巡查山   林登记婴儿看护果   1、园养护桥梁宣；2、传法律照看老。             人修补各村的。
                     村
                3、   道清点路灯疏通   水渠放映电影巡查   山林登记婴儿看护果园养。                   护桥梁宣传法律照。
                4、   看老人修：补各   村的村道清点路    1、灯疏通水渠放映：电影巡查山林，登    记婴儿看护果   1、园养护桥梁宣传法律；2、
                     照看老人修                补各村的村；2、道清点路：灯疏通水渠    放映电。     影巡查山林登记。
                     婴儿看护：果园              养护桥梁宣传法律照看老人修。
                     补各
                5、   村的村道      清点路灯疏通     1、水渠放映电影巡；2、查山林登记婴。            儿看护果园养。
                6、   护桥梁宣：传法   律照看老人修     1、补各村的：村道清点路灯疏通水渠放             1、映电影巡查山；2、林登记
                     婴儿                   看护；2、果园养护桥梁：宣传法律照看             老人修补。
                     各村的村：道清              点路灯；3、疏通水渠放映电影巡查：山
                     林登记婴、儿看              护果园养，护桥梁宣传法。
                """);

        List<Head> carried = CarriedHeads.on(lines("""
                18、   修补各村：的村   道清点路灯疏通水   1、渠放映电影巡：查山林登记婴儿，看   1、护果园养护桥梁宣；2、传
                      法律照看                 老人修补各；2、村的村道：清点路灯疏   通水渠放映。
                      电影巡查：山林              登，记婴儿看护果。
                      园养
                19、   护桥梁宣传法律   照看老人修补     1、各村的村道清点路：灯疏通水渠放映   1、电影巡查山林登记；2、婴
                      儿、看护果园养              护，桥梁宣传法律，照看老人修补；2、   各村的村道清点。
                      路灯                   疏通水渠：放映电影巡查山林登记。
                20、   婴儿看护果园养   护桥梁宣传法律照   1、看老人修补各；2、村的村道清点。   路灯疏通水渠。
                      放
                21、   映电影巡：查山   林登记婴儿看护果   1、园养护桥梁宣传法：律照看老人修，   1、补各村的村道；2、清点路
                      灯疏通水渠放    映电         影巡查山林登；2、记婴儿看护果：园养   护桥梁。
                      宣传法律：照看              老人，修补各村的村道清。
                      点路灯疏通水渠
                22、   放映电影巡查    山林登记婴儿     看护果园养护。              桥梁宣传法律照看。
                23、   老人修补      各村的村道清点路   1、灯疏通水渠放；2、映电影巡查山。   林登记婴儿看。
                """), heads, TablePage.of(heads, before));

        assertThat(carried).isEqualTo(heads);
    }

    private static Head head(Column column, double left, double right) {
        return new Head(Optional.of(column), Optional.empty(), List.of(), left, right);
    }

    private static List<Line> lines(String text) throws UnreadableDocumentException {
        return DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8)).passages().stream()
                .map(Line.class::cast)
                .filter(line -> !line.words().isEmpty())
                .toList();
    }
}
