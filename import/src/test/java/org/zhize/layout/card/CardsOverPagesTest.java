package org.zhize.layout.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.NamedDepartment;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Items as numbered paragraphs with labels below their names, on printed pages. */
class CardsOverPagesTest {

    @Test
    void aNameMayWrapAndThePageMayEndBelowIt() throws Exception {
        List<DutyItem> items = items("""
                柳溪镇配合履职事项清单
                （一）河道水井（2项）
                1
                \f1.清理沟渠
                责任部门：县水利局
                上级部门职责：
                1.划定范围；
                2.检查结果。
                2.看护鱼塘，登记养鱼的
                农户
                2
                \f责任部门：县农业农村局
                上级部门职责：
                1.登记鱼塘。
                （二）民生服务（1项）
                3
                \f3.清点路灯
                责任部门：县住建局
                上级部门职责：
                1.提供灯具。
                """);

        assertThat(items)
                .extracting(DutyItem::name, item -> item.category().orElse(""), DutyItem::departmentDuties)
                .containsExactly(
                        tuple("清理沟渠", "河道水井", Optional.of(List.of("1.划定范围；", "2.检查结果。"))),
                        tuple("看护鱼塘，登记养鱼的农户", "河道水井", Optional.of(List.of("1.登记鱼塘。"))),
                        tuple("清点路灯", "民生服务", Optional.of(List.of("1.提供灯具。"))));
    }

    @Test
    void someItemsMaySayWhoLeadsAndOthersWhoIsResponsible() throws Exception {
        List<DutyItem> items = items("""
                柳溪镇配合履职事项清单
                1.清理沟渠
                责任部门：县水利局。
                上级部门职责：
                1.划定范围。
                2.看护鱼塘
                牵头部门：县农业农村局；配合部门：县水利局、县公安局。
                上级部门职责：
                1.登记鱼塘。
                """);

        assertThat(items)
                .extracting(DutyItem::name, DutyItem::departments)
                .containsExactly(
                        tuple("清理沟渠", List.of(new NamedDepartment("县水利局", false))),
                        tuple(
                                "看护鱼塘",
                                List.of(
                                        new NamedDepartment("县农业农村局", true),
                                        new NamedDepartment("县水利局", false),
                                        new NamedDepartment("县公安局", false))));
    }

    @Test
    void runningHeadsAndTheCharactersOfAWatermarkBelongToThePages() throws Exception {
        DutyDocument document = read("""
                柳溪镇履职手册
                柳溪镇配合履职事项清单
                1.清理沟渠
                责任部门：县水利局
                样
                上级部门职责：
                1.划定范围，
                \f柳溪镇履职手册
                登记结果。
                本
                样
                2.看护鱼塘
                责任部门：县农业农村局
                上级部门职责：
                \f柳溪镇履职手册
                样
                1.登记鱼塘。
                本
                \f柳溪镇履职手册
                3.清点路灯
                责任部门：县住建局
                本
                上级部门职责：
                1.提供灯具。
                样
                """);

        assertThat(document.lists().get(0).items())
                .extracting(DutyItem::name, DutyItem::departmentDuties)
                .containsExactly(
                        tuple("清理沟渠", Optional.of(List.of("1.划定范围，登记结果。"))),
                        tuple("看护鱼塘", Optional.of(List.of("1.登记鱼塘。"))),
                        tuple("清点路灯", Optional.of(List.of("1.提供灯具。"))));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void thePartOfTheDocumentAboveATitleAndWhoSignsItBelongToNoItem() throws Exception {
        DutyDocument document = read("""
                第一部分
                柳溪镇基本履职事项清单
                1.清理沟渠
                2.看护鱼塘
                3.清点路灯
                第二部分
                柳溪镇上级部门收回事项清单
                1.发放渔具许可
                承接部门：县农业农村局
                工作方式：受理申请。
                2.查处违章停车
                承接部门：县公安局
                工作方式：直接查处。
                柳溪镇人民政府
                2025年3月6日
                """);

        assertThat(document.lists().get(0).items()).extracting(DutyItem::name).containsExactly("清理沟渠", "看护鱼塘", "清点路灯");
        assertThat(document.lists().get(1).items())
                .extracting(DutyItem::method)
                .containsExactly(Optional.of(List.of("受理申请。")), Optional.of(List.of("直接查处。")));
    }

    @Test
    void labelsThatStandBelowTheClausesOfRowsByChanceMakeNoCards() throws Exception {
        DutyDocument document = read("""
                柳溪镇配合履职事项清单
                序号 事项名称 责任部门 上级部门职责 镇配合职责
                一、河道水井（1项）
                1 清理沟渠
                县水利局
                1.划定范围，登记沟渠的
                长度。
                履职保障：提供药剂。
                上报情况。
                二、民生服务（1项）
                2 清点路灯
                县住建局
                1.提供灯具，培训村里的
                电工。
                履职保障：提供梯子。
                上报坏掉的路灯。
                """);

        assertThat(document.lists().get(0).items())
                .extracting(DutyItem::name, DutyItem::guarantee)
                .containsExactly(
                        tuple("清理沟渠", Optional.of(List.of("提供药剂。"))), tuple("清点路灯", Optional.of(List.of("提供梯子。"))));
    }

    @Test
    void whatABrowserPrintsOnEachPageBelongsToNoItem() throws Exception {
        DutyDocument document = read("""
                2025/3/18 09:12 柳溪镇配合履职事项清单_白石县人民政府
                柳溪镇配合履职事项清单
                一、河道水井
                1. 清理沟渠
                责任部门：县水利局
                上级部门职责：划定范围。
                2. 看护鱼塘
                https://www.example.gov.cn/art/12.html 1/2
                \f2025/3/18 09:12 柳溪镇配合履职事项清单_白石县人民政府
                责任部门：县农业农村局
                上级部门职责：登记鱼塘。
                3. 看护水井
                责任部门：县水利局
                上级部门职责：提供井盖。
                https://www.example.gov.cn/art/12.html 2/2
                """);

        assertThat(document.lists().get(0).items())
                .extracting(DutyItem::name, DutyItem::departmentDuties)
                .containsExactly(
                        tuple("清理沟渠", Optional.of(List.of("划定范围。"))),
                        tuple("看护鱼塘", Optional.of(List.of("登记鱼塘。"))),
                        tuple("看护水井", Optional.of(List.of("提供井盖。"))));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aNameMayBeginWithANumberOfItsOwn() throws Exception {
        List<DutyItem> items = items("""
                柳溪镇配合履职事项清单
                1.清理沟渠
                责任部门：县水利局
                上级部门职责：
                1.划定范围；
                2.检查结果。
                2.12345热线工单办理
                责任部门：县政府办
                上级部门职责：
                1.派发工单；
                2.回访。
                3.清点路灯
                责任部门：县住建局
                上级部门职责：
                1.提供灯具。
                """);

        assertThat(items).extracting(DutyItem::name).containsExactly("清理沟渠", "12345热线工单办理", "清点路灯");
    }

    private static List<DutyItem> items(String text) throws Exception {
        return read(text).lists().get(0).items();
    }

    private static DutyDocument read(String text) throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY)
                .read(DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).document();
    }
}
