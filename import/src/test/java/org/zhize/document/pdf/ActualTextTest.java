package org.zhize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class ActualTextTest {

    @Test
    void aCharacterIsWhatItsSpanSaysItStandsFor() throws IOException {
        assertThat(read("/Span <</ActualText <FEFF2014>>> BDC (-) Tj EMC (5) Tj"))
                .isEqualTo("—5");
    }

    @Test
    void aSpanInASpanSaysItsOwn() throws IOException {
        assertThat(read("/P BMC (1) Tj /Span <</ActualText <FEFF53E3>>> BDC (B) Tj EMC (2) Tj EMC (3) Tj"))
                .isEqualTo("1口23");
    }

    @Test
    void whatIsNotSaidOfOneCharacterIsLeftAsItIsDrawn() throws IOException {
        assertThat(read("/Span <</ActualText <FEFF00AD>>> BDC (-) Tj EMC (1) Tj"))
                .isEqualTo("-1");
        assertThat(read("/Span <</ActualText <FEFF4E00>>> BDC (12) Tj EMC EMC (3) Tj"))
                .isEqualTo("123");
    }

    private static String read(String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream()) {
                out.write(("BT /F 12 Tf 100 500 Td " + content + " ET").getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            PdfPage reader = new PdfPage(page, new HiddenLayers(document));
            reader.processPage(page);
            return reader.text().glyphs().stream().map(Glyph::characters).collect(Collectors.joining());
        }
    }
}
