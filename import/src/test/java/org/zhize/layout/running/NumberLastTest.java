package org.zhize.layout.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhize.layout.Column;
import org.zhize.layout.DraftItem;
import org.zhize.layout.DraftList;

/** Lists of which the head names the numbers behind all else. */
class NumberLastTest {

    @Test
    void aRowEndsWithItsNumberWhereNumbersHaveTheLastColumn() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                事项类别
                主要职责
                编号
                民生服务
                清点路灯，每月一次
                1
                民生服务
                看护村级图书角，记下借出和归还的书，
                整理书架 2
                城乡建设
                修剪行道树
                3
                """).lists().get(0);

        assertThat(PlainText.items(list)).extracting(DraftItem::number).containsExactly(1, 2, 3);
        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("清点路灯，每月一次");
        assertThat(PlainText.cell(list, 2, Column.CATEGORY)).containsExactly("民生服务");
        assertThat(PlainText.cell(list, 2, Column.NAME)).containsExactly("看护村级图书角，记下借出和归还的书，", "整理书架");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("修剪行道树");
    }

    @Test
    void headsThatTheTextGivesInAnotherOrderDoNotPutNumbersBehindTheirRows() {
        DraftList list = PlainText.read("""
                松河镇基本履职事项清单
                主要职责
                序号
                1
                清点路灯，每月一次
                2
                看护村级图书角
                3
                修剪行道树
                """).lists().get(0);

        assertThat(PlainText.items(list)).extracting(DraftItem::number).containsExactly(1, 2, 3);
        assertThat(PlainText.cell(list, 1, Column.NAME)).containsExactly("清点路灯，每月一次");
        assertThat(PlainText.cell(list, 3, Column.NAME)).containsExactly("修剪行道树");
    }
}
