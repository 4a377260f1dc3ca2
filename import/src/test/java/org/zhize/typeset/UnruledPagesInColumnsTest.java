package org.zhize.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

/** Laid-out text of pages that are set in two columns of rows. */
class UnruledPagesInColumnsTest {

    @Test
    void theRightColumnIsReadBehindTheLeftOneAndItemsGoOnBetweenThem() throws Exception {
        DutyDocument document = read("""
                            柳溪镇基本履职事项清单
                序号        事项名称            序号        事项名称
                一、河道水井（4项）                    的水质。
                1     清理河道，每月一次          二、民生服务（3项）
                2     看护湖泊                  5     照看独居老人
                3     疏通涵洞，登记堵塞的涵洞    6     登记新生儿，上门
                4     修理水井，每年检查水井          探望
                —1—
                \f序号        事项名称            序号        事项名称
                7     清点路灯                  9     修剪行道树
                8     放映露天电影
                """);

        assertThat(document.lists().get(0).items())
                .extracting(
                        DutyItem::number,
                        DutyItem::name,
                        item -> item.category().orElse(""))
                .containsExactly(
                        tuple(1, "清理河道，每月一次", "河道水井"),
                        tuple(2, "看护湖泊", "河道水井"),
                        tuple(3, "疏通涵洞，登记堵塞的涵洞", "河道水井"),
                        tuple(4, "修理水井，每年检查水井的水质。", "河道水井"),
                        tuple(5, "照看独居老人", "民生服务"),
                        tuple(6, "登记新生儿，上门探望", "民生服务"),
                        tuple(7, "清点路灯", "民生服务"),
                        tuple(8, "放映露天电影", "民生服务"),
                        tuple(9, "修剪行道树", "民生服务"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    private static DutyDocument read(String text) throws Exception {
        Reading reading = new DutyListReader(Manifest.EMPTY)
                .read(DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8)));
        return ((Reading.Read) reading).document();
    }
}
