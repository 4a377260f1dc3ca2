package org.zhize.dutylist.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhize.dutylist.ListKind.BASIC;
import static org.zhize.dutylist.ListKind.RECLAIMED;
import static org.zhize.dutylist.reader.TabbedList.items;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.DutyDocument;
import org.zhize.dutylist.DutyItem;
import org.zhize.dutylist.identity.Manifest;

class SheetCategoriesTest {

    @Test
    void theNamesOfSheetsMayBeAllThatTellsTheCategories() throws Exception {
        DutyDocument document = read(
                List.of("民生服务", "平安法治"),
                List.of(
                        List.of(
                                List.of("柳溪镇基本履职事项清单"),
                                List.of("序号", "事项名称"),
                                List.of("1", "修理水井"),
                                List.of("2", "照看老人"),
                                List.of("柳溪镇上级部门收回事项清单"),
                                List.of("序号", "事项名称", "承接部门"),
                                List.of("1", "检定水表", "县水利局")),
                        List.of(
                                List.of("柳溪镇基本履职事项清单"),
                                List.of("序号", "事项名称"),
                                List.of("3", "调解纠纷"),
                                List.of("柳溪镇上级部门收回事项清单"),
                                List.of("序号", "事项名称", "承接部门"),
                                List.of("2", "检查渔船", "县农牧局"))));

        assertThat(items(document, BASIC))
                .extracting(DutyItem::name, item -> item.category().orElse(""))
                .containsExactly(tuple("修理水井", "民生服务"), tuple("照看老人", "民生服务"), tuple("调解纠纷", "平安法治"));
        assertThat(items(document, RECLAIMED))
                .extracting(DutyItem::name, item -> item.category().orElse(""))
                .containsExactly(tuple("检定水表", "民生服务"), tuple("检查渔船", "平安法治"));
        assertThat(document.coverage().unaccounted()).isZero();
    }

    @Test
    void aSheetThatTellsTheCategoriesOfItsItemsIsNotNamedAfterThem() throws Exception {
        DutyDocument document = read(
                List.of("民生服务", "平安法治"),
                List.of(
                        List.of(List.of("柳溪镇基本履职事项清单"), List.of("序号", "事项类别", "事项名称"), List.of("1", "乡村振兴", "修理水井")),
                        List.of(
                                List.of("柳溪镇上级部门收回事项清单"),
                                List.of("序号", "事项类别", "事项名称", "承接部门"),
                                List.of("1", "生态环保", "检查渔船", "县农牧局"))));

        assertThat(items(document, BASIC).get(0).category()).contains("乡村振兴");
        assertThat(items(document, RECLAIMED).get(0).category()).contains("生态环保");
    }

    @Test
    void theNumberOfAnAttachmentBelongsToNoItemWhereTheNameOfASheetIsTheTitleOfItsList() throws Exception {
        DutyDocument document = read(
                List.of("基本履职", "上级收回"),
                List.of(
                        List.of(List.of("附件1"), List.of("序号", "事项名称"), List.of("1", "修理水井"), List.of("2", "照看老人")),
                        List.of(List.of("附件2"), List.of("序号", "事项名称", "承接部门"), List.of("1", "检定水表", "县水利局"))));

        assertThat(items(document, BASIC)).hasSize(2);
        assertThat(items(document, RECLAIMED)).hasSize(1);
        assertThat(document.coverage().unaccounted()).isZero();
    }

    private static DutyDocument read(List<String> names, List<List<List<String>>> sheets) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (int i = 0; i < names.size(); i++) {
                Sheet sheet = workbook.createSheet(names.get(i));
                for (List<String> cells : sheets.get(i)) {
                    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    cells.forEach(cell ->
                            row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell));
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            Reading reading =
                    new DutyListReader(Manifest.EMPTY).read(DocumentReaders.read("list.xlsx", bytes.toByteArray()));
            return ((Reading.Read) reading).document();
        }
    }
}
