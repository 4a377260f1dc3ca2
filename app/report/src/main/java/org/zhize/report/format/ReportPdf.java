package org.zhize.report.format;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.zhize.report.WorkloadReport;

/** Prints the page into a PDF file, with those characters of the font that it uses. */
final class ReportPdf {

    private static final String FONT = "Noto Sans SC";

    private final ReportPage page;

    ReportPdf(ReportPage page) {
        this.page = page;
    }

    void write(WorkloadReport report, OutputStream out) throws IOException {
        // Its remarks about style rules that only screens need are nobody's business.
        XRLog.setLoggingEnabled(false);
        var document = new W3CDom().fromJsoup(Jsoup.parse(page.render(report)));
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, "/");
        builder.useFont((FSSupplier<InputStream>) ReportPdf::font, FONT);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withProducer("Zhize");
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font() {
        return Objects.requireNonNull(ReportPdf.class.getResourceAsStream("NotoSansSC-Regular.ttf"));
    }
}
