package org.zhize.dutylist.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.reader.DocumentReaders;
import org.zhize.dutylist.identity.Manifest;
import org.zhize.dutylist.reader.DutyListReader;
import org.zhize.dutylist.reader.Reading;

class CheckPageTest {

    private static final String LIST = """
            柳溪镇配合履职事项清单
            序号\t事项名称\t责任部门\t上级部门职责\t镇配合职责
            一、民生服务（2项）
            1\t<script>alert(1)</script>接送老人\t县民政局（牵头）、县交通局等部门\t派车。 履职保障： 给油。\t登记"老人"。
            这一行谁也不认识
            """;

    @Test
    void sourceAndMeaningStandSideBySideInTheSameColours() throws Exception {
        Document page = Jsoup.parse(page(Locale.CHINESE));

        assertThat(page.select(".source .DEPARTMENTS").eachText()).contains("县民政局", "县交通局等部门");
        assertThat(page.select(".source .GUARANTEE").eachText()).containsExactly("给油。");
        assertThat(page.select(".meaning .GUARANTEE").eachText()).containsExactly("给油。");
        assertThat(page.select(".source .unclaimed").eachText()).containsExactly("这一行谁也不认识");
        assertThat(page.select(".source .furniture").eachText()).contains("履职保障：");
    }

    @Test
    void eachProblemLeadsToItsLine() throws Exception {
        Document page = Jsoup.parse(page(Locale.CHINESE));

        String target = page.select("p.WARNING:contains(谁也不认识) a").attr("href");
        assertThat(page.select("[id=" + target.substring(1) + "]").text()).contains("这一行谁也不认识");
    }

    @Test
    void whatADocumentSaysStaysText() throws Exception {
        Document page = Jsoup.parse(page(Locale.CHINESE));

        assertThat(page.select("script")).isEmpty();
        assertThat(page.select(".meaning .NAME").text()).contains("<script>alert(1)</script>接送老人");
    }

    @Test
    void thePageSpeaksEnglishToo() throws Exception {
        Document page = Jsoup.parse(page(Locale.ENGLISH));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("p.WARNING").text()).contains("declares 2 items, but 1 were read");
    }

    private static String page(Locale language) throws IOException, UnreadableDocumentException {
        StringWriter out = new StringWriter();
        try (CheckPage page = new CheckPage(out, language)) {
            page.add(new DutyListReader(Manifest.EMPTY)
                    .read(DocumentReaders.read("a&b.txt", LIST.getBytes(StandardCharsets.UTF_8))));
            page.add(new Reading.Rejected(
                    "scan.pdf", new UnreadableDocumentException("scan.pdf", Reason.SCANNED, "12")));
        }
        return out.toString();
    }
}
