package org.zhize.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.zhize.document.PdfPrinter;

/** Pages as a PDF, with the rules of their tables or without. */
final class PrintedPdf {

    /** Width of a half-width character, in points. */
    private static final float EN = 4;

    /** Distance of two lines, in points. */
    private static final float LEADING = 12;

    private static final float MARGIN = 30;

    private PrintedPdf() {}

    /** The pages; places are not told. */
    static Printout printout(List<Page> pages, boolean ruled) {
        try {
            return new Printout(print(pages, ruled), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] print(List<Page> pages, boolean ruled) throws IOException {
        try (PdfPrinter printer = new PdfPrinter()) {
            for (int i = 0; i < pages.size(); i++) {
                printer.newPage(new PDRectangle(842, 1000), 0);
                print(pages.get(i), ruled, printer);
            }
            return printer.bytes();
        }
    }

    private static void print(Page page, boolean ruled, PdfPrinter printer) {
        for (Run run : page.runs()) {
            printer.text(run.text(), x(run.x()), y(run.y()), EN * 2);
        }
        page.number().ifPresent(number -> printer.text(number, 400, 980, EN * 2));
        if (!ruled) {
            return;
        }
        List<Double> edges = page.edges();
        float left = x(edges.get(0));
        float right = x(edges.get(edges.size() - 1));
        for (Page.Band band : page.bands()) {
            printer.rule(left, y(band.top()), right, y(band.top()));
            printer.rule(left, y(band.bottom()), right, y(band.bottom()));
            for (double edge : band.whole() ? List.of(edges.get(0), edges.get(edges.size() - 1)) : edges) {
                printer.rule(x(edge), y(band.top()), x(edge), y(band.bottom()));
            }
        }
    }

    private static float x(double column) {
        return (float) (MARGIN + column * EN);
    }

    private static float y(double line) {
        return (float) (MARGIN + line * LEADING);
    }
}
