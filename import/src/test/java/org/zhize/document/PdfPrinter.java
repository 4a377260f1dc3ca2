package org.zhize.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Prints Chinese pages to a PDF. The font is one that every reader of Chinese PDFs knows by name, so nothing need be
 * embedded; ideographs are one font size wide and ASCII is half of it.
 */
public final class PdfPrinter implements AutoCloseable {

    private static final COSName FONT = COSName.getPDFName("Song");

    /** Free space on each side of a page, in points. */
    private static final float MARGIN = 40;

    private static final float SIZE = 10;
    private static final float LEADING = 14;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();
    private StringBuilder content = new StringBuilder();
    private float depth = MARGIN;
    private boolean finished;

    public PdfPrinter() {
        newPage();
    }

    /** Begins a new page of A4. */
    public void newPage() {
        newPage(PDRectangle.A4, 0);
    }

    /** Begins a new page of a size, shown turned by degrees. */
    public void newPage(PDRectangle size, int rotation) {
        if (content.length() > 0) {
            finishPage();
        }
        finished = false;
        page = new PDPage(size);
        page.setRotation(rotation);
        document.addPage(page);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(FONT, font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        content = new StringBuilder();
        depth = MARGIN;
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        glyphs.setName(COSName.BASE_FONT, "STSong-Light");
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        glyphs.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(glyphs);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** Prints characters so that their base line begins at a place, counted from the upper left corner. */
    public void text(String characters, float left, float down, float size) {
        text(characters, "1 0 0 1 " + left + " " + (page.getMediaBox().getHeight() - down), size);
    }

    /** Prints characters with a text matrix of the page's own coordinates. */
    public void text(String characters, String matrix, float size) {
        String hex = HexFormat.of().formatHex(characters.getBytes(StandardCharsets.UTF_16BE));
        content.append("BT /Song ")
                .append(size)
                .append(" Tf ")
                .append(matrix)
                .append(" Tm <")
                .append(hex)
                .append("> Tj ET\n");
    }

    /** Writes that many bytes of white space, which shrink to nearly nothing. */
    void spaces(int count) throws IOException {
        PDStream spaces = new PDStream(document);
        try (OutputStream stream = spaces.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) ' ');
            for (int written = 0; written < count; written += megabyte.length) {
                stream.write(megabyte);
            }
        }
        page.setContents(spaces);
        finished = true;
    }

    /** Draws a straight line, places counted from the upper left corner. */
    public void rule(float x1, float y1, float x2, float y2) {
        float height = page.getMediaBox().getHeight();
        content.append("%s %s m %s %s l S%n".formatted(x1, height - y1, x2, height - y2));
    }

    /** Colours an area grey, places counted from the upper left corner. */
    public void shade(float left, float top, float right, float bottom) {
        float height = page.getMediaBox().getHeight();
        content.append("0.9 g %s %s %s %s re f 0 g%n".formatted(left, height - bottom, right - left, bottom - top));
    }

    /** Lets nothing be seen on the rest of the page outside of an area, places counted from the upper left corner. */
    public void clip(float left, float top, float right, float bottom) {
        float height = page.getMediaBox().getHeight();
        content.append("%s %s %s %s re W n%n".formatted(left, height - bottom, right - left, bottom - top));
    }

    /** Prints a line of text below what is there. */
    public void line(String text) {
        if (depth + LEADING > page.getMediaBox().getHeight() - MARGIN) {
            newPage();
        }
        depth += LEADING;
        text(text, MARGIN, depth, SIZE);
    }

    /** Prints a table with rules; a cell's lines are separated by line feeds. */
    public void table(List<List<String>> table) {
        int columns = table.get(0).size();
        float[] widths = new float[columns];
        for (List<String> row : table) {
            for (int c = 0; c < columns; c++) {
                for (String line : row.get(c).split("\n", -1)) {
                    widths[c] = Math.max(widths[c], line.length() * SIZE + 8);
                }
            }
        }
        for (List<String> row : table) {
            int lines = row.stream()
                    .mapToInt(cell -> cell.split("\n", -1).length)
                    .max()
                    .orElse(1);
            float height = lines * LEADING + 6;
            if (depth + height > page.getMediaBox().getHeight() - MARGIN) {
                newPage();
            }
            row(row, widths, height);
        }
    }

    private void row(List<String> row, float[] widths, float height) {
        float left = MARGIN;
        float right = MARGIN;
        for (float width : widths) {
            right += width;
        }
        rule(MARGIN, depth, right, depth);
        rule(MARGIN, depth + height, right, depth + height);
        rule(left, depth, left, depth + height);
        for (int c = 0; c < row.size(); c++) {
            String[] lines = row.get(c).split("\n", -1);
            float top = depth + (height - lines.length * LEADING) / 2;
            for (String line : lines) {
                top += LEADING;
                text(line, left + 4, top - 3, SIZE);
            }
            left += widths[c];
            rule(left, depth, left, depth + height);
        }
        depth += height;
    }

    /** The PDF. */
    public byte[] bytes() throws IOException {
        finishPage();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void finishPage() {
        if (finished) {
            return;
        }
        byte[] commands = content.toString().getBytes(StandardCharsets.US_ASCII);
        try {
            page.setContents(new PDStream(document, new ByteArrayInputStream(commands), COSName.FLATE_DECODE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
