package org.zhize.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;

class SeenTextTest {

    /** A picture of the whole page. */
    private static final String PICTURE = "q 612 0 0 792 0 0 cm /I Do Q ";

    @Test
    void whatStandsBeyondThePageIsNotSeen() throws IOException {
        PageText page = read(at(100, 500, "in") + at(100, -40, "below") + at(700, 500, "beside"));
        assertThat(characters(page)).isEqualTo("in");
        assertThat(page.hidden()).containsExactly("below", "beside");
    }

    @Test
    void aLineThatRunsOverTheEdgeOfThePageIsReadToItsEnd() throws IOException {
        PageText page = read(at(595, 500, "over the edge") + at(620, 480, "beyond"));
        assertThat(characters(page)).isEqualTo("overtheedge");
        assertThat(page.hidden()).containsExactly("beyond");
    }

    @Test
    void whatAClipCutsOffIsNotSeen() throws IOException {
        PageText page =
                read("q 90 490 60 30 re W n " + at(100, 500, "in") + at(100, 470, "out") + "Q " + at(100, 400, "on"));
        assertThat(characters(page)).isEqualTo("inon");
        assertThat(page.hidden()).containsExactly("out");
    }

    @Test
    void whatHasTheColourOfWhatItIsDrawnOnIsNotSeen() throws IOException {
        PageText page = read("1 g " + at(100, 500, "white") + "0 g 90 390 200 40 re f 1 g " + at(100, 400, "head")
                + "0 g " + at(100, 405, "black"));
        assertThat(characters(page)).isEqualTo("head");
        assertThat(page.hidden()).containsExactly("white", "black");
    }

    @Test
    void whatIsPaintedOverIsNotSeenUnlessItIsDrawnOnceMore() throws IOException {
        PageText page = read(at(100, 500, "old") + at(100, 400, "kept") + "1 g 0 0 612 792 re f 0 g "
                + at(100, 400, "kept") + at(100, 300, "new"));
        assertThat(characters(page)).isEqualTo("keptnew");
        assertThat(page.hidden()).containsExactly("old");
    }

    @Test
    void whatShinesThroughIsSeen() throws IOException {
        PageText page = read(at(100, 500, "text") + "/Half gs 1 g 0 0 612 792 re f");
        assertThat(characters(page)).isEqualTo("text");
    }

    @Test
    void whiteTextOnAThickLineIsSeen() throws IOException {
        PageText page = read("30 w 90 505 m 400 505 l S 1 g " + at(100, 500, "head"));
        assertThat(characters(page)).isEqualTo("head");
    }

    @Test
    void aFrameCoversNothingInside() throws IOException {
        PageText page = read(at(100, 500, "text") + "0 0 612 792 re 20 20 572 752 re f*");
        assertThat(characters(page)).isEqualTo("text");
    }

    @Test
    void theTextOfAPictureIsSeenInThePicture() throws IOException {
        assertThat(characters(read("1 g " + at(100, 500, "white") + PICTURE))).isEqualTo("white");
        assertThat(characters(read(PICTURE + "3 Tr " + at(100, 500, "unseen")))).isEqualTo("unseen");
    }

    @Test
    void whatIsOnALayerThatIsOffIsNotSeen() throws IOException {
        PageText page = read("/OC /Off BDC " + at(100, 500, "off") + "0 0 m 100 0 l S EMC /OC /On BDC "
                + at(100, 400, "on") + "EMC");
        assertThat(characters(page)).isEqualTo("on");
        assertThat(page.hidden()).containsExactly("off");
        assertThat(page.rules().horizontal()).isEmpty();
    }

    @Test
    void aPageIsAPictureIfNoTextStandsOnThePicture() throws IOException {
        assertThat(read(PICTURE + at(300, 20, "- 3 -")).pictured()).isTrue();
        assertThat(read(PICTURE + "3 Tr " + at(100, 500, "text of the picture")).pictured())
                .isFalse();
        assertThat(read("q 80 0 0 80 0 0 cm /I Do Q " + at(100, 500, "a stamp")).pictured())
                .isFalse();
        assertThat(read("0 0 m 1 1 2 2 3 3 c f ".repeat(600)).pictured()).isTrue();
    }

    @Test
    void aCharacterOfASealIsNoTextThoughItStandsUpright() throws IOException {
        PageText page = read(at(100, 600, "before")
                + leaning(-0.3, 230, "S")
                + leaning(0, 245, "E")
                + leaning(0.3, 260, "A")
                + leaning(0.7, 270, "L")
                + at(280, 500, "after"));
        assertThat(characters(page)).isEqualTo("beforeafter");
    }

    private static String leaning(double angle, int x, String text) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return "BT /F 12 Tf %s %s %s %s %d 500 Tm (%s) Tj ET ".formatted(cos, sin, -sin, cos, x, text);
    }

    private static String at(int x, int y, String text) {
        return "BT /F 12 Tf " + x + " " + y + " Td (" + text + ") Tj ET ";
    }

    private static String characters(PageText page) {
        return page.glyphs().stream()
                .map(Glyph::characters)
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    private static PageText read(String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDType1Font(FontName.HELVETICA));
            resources.put(
                    COSName.getPDFName("I"),
                    LosslessFactory.createFromImage(document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB)));
            PDExtendedGraphicsState half = new PDExtendedGraphicsState();
            half.setNonStrokingAlphaConstant(0.5f);
            resources.put(COSName.getPDFName("Half"), half);
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            for (String name : new String[] {"On", "Off"}) {
                PDOptionalContentGroup layer = new PDOptionalContentGroup(name);
                layers.addGroup(layer);
                layers.setGroupEnabled(layer, name.equals("On"));
                resources.put(COSName.getPDFName(name), layer);
            }
            document.getDocumentCatalog().setOCProperties(layers);
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream()) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            PdfPage reader = new PdfPage(page, new HiddenLayers(document));
            reader.processPage(page);
            return reader.text();
        }
    }
}
