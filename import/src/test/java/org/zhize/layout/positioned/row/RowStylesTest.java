package org.zhize.layout.positioned.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.read;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zhize.dutylist.Problem;
import org.zhize.dutylist.ProblemCode;

class RowStylesTest {

    @Test
    void rowsThatAnotherStyleDividesOtherwiseAreInDoubtWhereItFitsAboutAsWell() {
        assertThat(read("""
                                        配合履职任务清单

                序号     职责名称    牵头责任单位         县级部门职责             本镇配合职责
                一、社会管理（4项）
                                        1.督促渔船停泊台账，受理渔船停泊   1.整治河道采砂工作；
                                        隐患，督促村级账目工作。        2.督促户外广告台账，整治农药包
                     处置临时用地工作监
                 1             县卫生健康局                       装资料，指导外来物种资料。
                     督管理
                                                            3.维护群众信访情况；
                                     上级部门收回任务清单

                序号        职责名称            接收部门                 履职方式
                一、社会管理（2项）
                                                      1.协助渔船停泊工作，统筹户外广告问题，处置公
                                                      益墓地台账；
                                  市生态环境局安平分局
                 1    排查临时用地线索                        2.审核林地占用工作，协助村级账目情况，登记秸
                                  县水利局
                                                      秆焚烧情况，整治农村危房情况。
                                                      3.指导临时用地资料，审核群众信访资料。
                      巡查河道采砂隐患、审核防                    督促河道采砂隐患，整治养殖场排污信息，受理燃
                 2                 县委组织部
                      汛物资情况监督管理                       气管道隐患，监测古树名木工作。
                二、经济发展（8项）

                 3    登记校车线路信息监督管理 县交通运输局             监测校车线路情况，协助防汛物资问题。
                                                      1.统筹外来物种线索，汇总秸秆焚烧情况，受理村
                 4    处置农村危房台账监督管理 县水利局
                                                      级账目工作，受理燃气管道工作。
                      巡查公益墓地情况、协助燃
                 5                 县卫生健康局             上报公益墓地资料，宣传外来物种隐患。
                      气管道工作监督管理
                """).problems())
                .filteredOn(problem ->
                        problem.list().equals(Optional.of(RECLAIMED)) && problem.code() == ProblemCode.ROW_DOUBTFUL)
                .extracting(Problem::number)
                .containsExactly(OptionalInt.of(4), OptionalInt.of(5));
    }
}
