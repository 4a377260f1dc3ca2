package org.zhize.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhize.document.Document;
import org.zhize.document.Line;
import org.zhize.document.reader.DocumentReaders;

class LineNumbersTest {

    @Test
    void numbersBesideEveryThirdLineAreNoneOfTheText() throws Exception {
        LineNumbers apart = LineNumbers.apart(document("""
                      柳溪镇基本履职事项清单
                      1．清理沟渠，登记沟渠的长度，每年检查
                3  两次。
                      2．看护鱼塘。
                      3．清点路灯。
                6     4．修理水井，登记用水的农户，上报损坏
                   的水井。
                      5．照看老人。
                9     6．登记新生儿。
                \f     7．放映电影。
                      8．修剪树木。
                3     9．清扫积雪。
                """));

        assertThat(apart.numbers()).extracting(Object::toString).containsExactly("3", "6", "9", "3");
        assertThat(apart.document().passages())
                .extracting(line -> ((Line) line).text().squeezed())
                .contains("两次。", "4．修理水井，登记用水的农户，上报损坏", "6．登记新生儿。", "9．清扫积雪。");
    }

    @Test
    void theNumbersOfItemsAreNoneOfLines() throws Exception {
        Document document = document("""
                柳溪镇基本履职事项清单
                1     清理沟渠。
                2     看护鱼塘。
                3     清点路灯。
                4     修理水井。
                """);

        assertThat(LineNumbers.apart(document).document()).isEqualTo(document);
    }

    @Test
    void numbersThatCountOtherThanTheirLinesAreText() throws Exception {
        Document document = document("""
                      柳溪镇基本履职事项清单
                5     清理沟渠。
                10    看护鱼塘。
                15    清点路灯。
                      修理水井。
                """);

        assertThat(LineNumbers.apart(document).document()).isEqualTo(document);
    }

    private static Document document(String text) throws Exception {
        return DocumentReaders.read("list.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
