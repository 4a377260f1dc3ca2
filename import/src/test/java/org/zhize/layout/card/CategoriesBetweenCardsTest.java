package org.zhize.layout.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.COORDINATED;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;
import org.zhize.dutylist.reader.TabbedList;

class CategoriesBetweenCardsTest {

    @Test
    void headingsThatBeginToCountAnewBelowALabelArePartsOfItsText() {
        List<DutyItem> items = TabbedList.items(TabbedList.read("""
                松河镇配合履职事项清单
                一、民生服务
                1.放映露天电影
                对应上级部门：县文旅局
                上级部门职责：排定片目。
                乡镇配合职责：打扫场地。
                二、林区养护
                2.采收松果
                对应上级部门：县林业局
                上级部门职责：
                一、采收季节
                1.划定林地；
                2.发放采收证。
                二、其他季节
                1.看护林地。
                乡镇配合职责：登记采收的村民。
                3.清理枯枝
                对应上级部门：县林业局
                上级部门职责：派人查看。
                乡镇配合职责：组织村民清理。
                """), COORDINATED);

        assertThat(items)
                .extracting(DutyItem::number, DutyItem::category)
                .containsExactly(
                        tuple(1, Optional.of("民生服务")), tuple(2, Optional.of("林区养护")), tuple(3, Optional.of("林区养护")));
        assertThat(String.join("", items.get(1).departmentDuties().orElseThrow()))
                .isEqualTo("一、采收季节1.划定林地；2.发放采收证。二、其他季节1.看护林地。");
    }

    @Test
    void headingsCountedInAnotherFormThanTheCategoriesArePartsOfTheTextAboveAndDoubtful() {
        DutyDocument document = TabbedList.read("""
                松河镇配合履职事项清单
                （一）林区养护
                1.采收松果
                对应上级部门：县林业局
                上级部门职责：
                一、采收松果的季节里，派出两名技术员住在林场。
                二、其他季节
                1.看护林地；
                2.清点苗木。
                乡镇配合职责：登记采收的村民。
                （二）河道养护
                2.清理水草
                对应上级部门：县水利局
                上级部门职责：派出船只。
                乡镇配合职责：组织村民清理。
                """);

        List<DutyItem> items = TabbedList.items(document, COORDINATED);
        assertThat(items)
                .extracting(DutyItem::number, DutyItem::category)
                .containsExactly(tuple(1, Optional.of("林区养护")), tuple(2, Optional.of("河道养护")));
        assertThat(String.join("", items.get(0).departmentDuties().orElseThrow()))
                .isEqualTo("一、采收松果的季节里，派出两名技术员住在林场。二、其他季节1.看护林地；2.清点苗木。");
        assertThat(document.problems())
                .extracting(Problem::code, Problem::number)
                .contains(tuple(ProblemCode.COLUMN_DOUBTFUL, OptionalInt.of(1)));
    }

    @Test
    void theNameThatManyCategoriesHaveHeadsOneWithoutAnOrdinal() {
        DutyDocument document = TabbedList.read("""
                松河镇配合履职事项清单
                民生服务
                1.放映露天电影
                对应上级部门：县文旅局
                乡镇配合职责：打扫场地，维持
                社会管理
                秩序。
                乡村振兴
                2.采收松果
                对应上级部门：县林业局
                乡镇配合职责：登记采收的村民
                城乡建设
                3.清理枯枝
                对应上级部门：县林业局
                乡镇配合职责：组织村民清理。
                """);

        assertThat(TabbedList.items(document, COORDINATED))
                .extracting(DutyItem::category)
                .containsExactly(Optional.of("民生服务"), Optional.of("乡村振兴"), Optional.of("城乡建设"));
        assertThat(TabbedList.items(document, COORDINATED).get(0).townshipDuties())
                .contains(List.of("打扫场地，维持社会管理秩序。"));
    }

    @Test
    void aNoteBelowTheLastNameIsNoPartOfItThoughThatHasNoFullStop() {
        DutyDocument document = TabbedList.read("""
                松河镇履行职责事项清单

                基本履职事项清单

                一、民生服务
                1.放映露天电影，打扫场地
                2.看护图书角，记下借出和归还的书
                二、城乡建设
                3.修剪行道树
                4.清点路灯，发现不亮的及时报修

                注：本清单由县委编办负责解释。

                配合履职事项清单

                一、民生服务
                1.清理枯枝
                对应上级部门：县林业局
                上级部门职责：派人查看。
                乡镇配合职责：组织村民清理。
                2.采收松果
                对应上级部门：县林业局
                上级部门职责：发放采收证。
                乡镇配合职责：登记采收的村民。
                """);

        assertThat(TabbedList.items(document, BASIC)).extracting(DutyItem::name).endsWith("清点路灯，发现不亮的及时报修");
    }
}
