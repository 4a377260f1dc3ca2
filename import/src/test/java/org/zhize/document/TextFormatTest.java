package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.reader.DocumentReaders;

class TextFormatTest {

    private static final String SAMPLE = "基本履职事项清单\n序号 事项名称\n\n1 修剪村口的老槐树\r\n2 给水井换盖子";

    private static Document read(String text) throws UnreadableDocumentException {
        return DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(Passage passage) {
        if (passage instanceof Row row) {
            return row.cells().stream()
                    .flatMap(cell -> cell.lines().stream())
                    .map(Text::toString)
                    .toList();
        }
        return List.of(((Line) passage).text().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void reads_the_same_text_in_every_encoding(String encoding) throws Exception {
        Document document = DocumentReaders.read("list.pdf", SAMPLE.getBytes(Charset.forName(encoding)));
        assertThat(document.passages()).hasSize(5);
        assertThat(texts(document.passages().get(3))).containsExactly("1 修剪村口的老槐树");
        assertThat(document.passages().get(4).position()).isEqualTo(new Position(0, 5));
        assertThat(document.source().mediaType()).isEqualTo("text/plain");
        assertThat(document.source().sha256()).hasSize(64);
    }

    @Test
    void leaves_the_byte_order_mark_out_of_the_text() throws Exception {
        assertThat(read("\uFEFF" + SAMPLE).content()).startsWith("基本");
        assertThat(DocumentReaders.read("a", ("\uFEFF" + SAMPLE).getBytes(StandardCharsets.UTF_16LE))
                        .content())
                .startsWith("基本");
    }

    @Test
    void keeps_a_form_feed_at_the_start_of_the_line_it_opens() throws Exception {
        assertThat(read("甲\n\f序号\n乙\f丙").passages().stream().flatMap(p -> texts(p).stream()))
                .containsExactly("甲", "\f序号", "乙", "\f丙");
    }

    @Test
    void leaves_out_the_blanks_of_a_text_whose_characters_stand_apart() throws Exception {
        assertThat(texts(read("序 号\n事 项 名 称\n1\n修 剪 村 口 的 老 槐 树 ， 浇 水。\n第 2页\n2 给 水 井 换 盖 子\n")))
                .containsExactly("序号", "事项名称", "1", "修剪村口的老槐树，浇水。", "第2页", "2 给水井换盖子");
        assertThat(texts(read("序 号\n1 修剪老槐树 县林草局 每年两次，登 记。\n2 巡查 区林草局 每年 四次。\n")))
                .containsExactly("序 号", "1 修剪老槐树 县林草局 每年两次，登 记。", "2 巡查 区林草局 每年 四次。");
    }

    private static List<String> texts(Document document) {
        return document.passages().stream().flatMap(p -> texts(p).stream()).toList();
    }

    @Test
    void makes_a_row_of_a_line_with_tabs_and_keeps_the_columns_of_empty_cells() throws Exception {
        Row row = (Row) read("一、绿化\t\n7\t\t栽树").passages().get(1);
        assertThat(row.cells()).extracting(Cell::column).containsExactly(0, 1, 2);
        assertThat(row.cells().get(1).lines()).isEmpty();
        assertThat(texts(row)).containsExactly("7", "栽树");
    }

    @Test
    void turns_mark_up_in_a_cell_into_its_lines() throws Exception {
        Document document = read("3\t县林场\t<ol style=\"list-style-type: none\"> 1. 育苗； <p>履职保障：树苗&amp;水桶</p>\n");
        assertThat(texts(document.passages().get(0))).containsExactly("3", "县林场", " 1. 育苗； ", "履职保障：树苗&水桶");
        assertThat(document.content()).doesNotContain("<");
    }

    @Test
    void prints_the_numbers_that_a_browser_would_give_to_list_items() throws Exception {
        assertThat(texts(read("1\t<ol><li>挖坑</li><li>填土</li></ol>").passages().get(0)))
                .containsExactly("1", "1.挖坑", "2.填土");
        assertThat(texts(read("1\t<ol><li>1. 挖坑</li></ol><ul><li>浇水</li></ul>")
                        .passages()
                        .get(0)))
                .containsExactly("1", "1. 挖坑", "浇水");
    }

    @Test
    void a_browser_s_numbers_begin_where_the_page_says_and_stand_beside_nothing_too() throws Exception {
        assertThat(texts(read("<html><body><table><tr><td><ol start=\"2\"><li><p></p></li></ol></td><td>挖坑</td></tr>"
                                + "<tr><td><ol><li value=\"7\"></li></ol></td><td>填土</td></tr></table></body></html>")
                        .passages()
                        .get(0)))
                .containsExactly("2.", "挖坑");
    }

    @Test
    void keeps_as_text_what_is_no_mark_up_of_a_cell() throws Exception {
        for (String name : List.of(
                "<script>alert(1)</script>", "执行<护林办法>", "<p onclick=\"x\">", "<img src=x>", "1 < 2", "A&B;", "a<b")) {
            assertThat(texts(read("1\t" + name).passages().get(0))).containsExactly("1", name);
        }
    }

    @Test
    void says_where_the_encoding_is_broken() {
        byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
        bytes[5] = 'x';
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReaders.read("list.txt", bytes))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.ENCODING))
                .satisfies(e -> assertThat(e.sentence(Locale.ENGLISH))
                        .isEqualTo("list.txt: broken text encoding (from byte 3 on); save it as UTF-8"))
                .satisfies(e -> assertThat(e.sentence(Locale.CHINA)).contains("请另存为 UTF-8"));
    }

    @Test
    void rejects_a_line_without_end() {
        byte[] bytes = new byte[60 << 20];
        Arrays.fill(bytes, (byte) 'x');
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReaders.read("list.txt", bytes))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.LINE_TOO_LONG));
    }

    @Test
    void rejects_bytes_that_are_no_text_and_files_without_any() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReaders.read("list.pdf", new byte[] {1, 2, 3, 0, 0, 9, 1}))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_FORMAT));
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> DocumentReaders.read("list.txt", new byte[0]))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(" \n \f "))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void tabs_before_paragraphs_and_page_numbers_keep_no_cells_apart() throws Exception {
        String contents = "目录\n一、柳溪镇基本履职事项清单\t2\n二、柳溪镇配合履职事项清单\t5\n";
        String paragraphs = "序号\n事项名称\n1\n\t看护鱼塘\n2\n看护水闸\n3\n看护水井\n";

        assertThat(read(contents + paragraphs).passages()).allMatch(Line.class::isInstance);
        assertThat(read(paragraphs + "1\t看护鱼塘").passages()).anyMatch(Row.class::isInstance);
        assertThat(read("看护鱼塘\t1\n看护水闸\t2\n看护水井\t3\n柳溪镇清单").passages()).anyMatch(Row.class::isInstance);
    }
}
