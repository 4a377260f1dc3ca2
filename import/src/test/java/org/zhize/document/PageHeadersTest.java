package org.zhize.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.zhize.document.reader.DocumentReaders;

class PageHeadersTest {

    @Test
    void thePageHeaderOfAWordSectionStandsAboveItsText() throws Exception {
        assertThat(lines("基本履职", "配合履职", "收回")).containsExactly("基本履职", "第1节", "配合履职", "第2节", "收回", "第3节");
    }

    @Test
    void aPageHeaderThatSaysTheSameInAllSectionsStandsAtTheTop() throws Exception {
        assertThat(lines("柳溪镇", "柳溪镇", "柳溪镇")).containsExactly("柳溪镇", "柳溪镇", "柳溪镇", "第1节", "第2节", "第3节");
    }

    private static List<String> lines(String... headers) throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            for (int i = 0; i < headers.length; i++) {
                document.createParagraph().createRun().setText("第" + (i + 1) + "节");
                CTSectPr section = i == headers.length - 1
                        ? document.getDocument().getBody().addNewSectPr()
                        : document.createParagraph().getCTP().addNewPPr().addNewSectPr();
                new XWPFHeaderFooterPolicy(document, section)
                        .createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                        .createParagraph()
                        .createRun()
                        .setText(headers[i]);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return DocumentReaders.read("list.docx", bytes.toByteArray()).passages().stream()
                    .filter(Line.class::isInstance)
                    .map(line -> ((Line) line).text().squeezed())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
