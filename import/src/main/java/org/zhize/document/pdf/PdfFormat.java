package org.zhize.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.zhize.document.Cell;
import org.zhize.document.Line;
import org.zhize.document.Position;
import org.zhize.document.Row;
import org.zhize.document.Text;
import org.zhize.document.Transcript;
import org.zhize.document.UnreadableDocumentException;
import org.zhize.document.UnreadableDocumentException.Reason;
import org.zhize.document.format.DocumentFormat;
import org.zhize.document.format.RawFile;
import org.zhize.document.pdf.Typesetting.SetLine;

/**
 * PDF with a text layer. Where rules on a page make a table, its rows become {@link Row}s; all other text becomes
 * {@link Line}s whose words know their places. Lines and rows are counted on each page, from top to bottom.
 */
public final class PdfFormat implements DocumentFormat {

    /** The most pages that are read; the lists of a township have 30 to 150. */
    private static final int MAX_PAGES = 5_000;

    /** Bytes of unpacked streams that are kept in memory, and those that may go to temporary files. */
    private static final long MAX_MEMORY = 64L << 20;

    private static final long MAX_UNPACKED = 512L << 20;

    /** Characters a page has at least on average if it was typeset; scans have a stamp or a page number at most. */
    private static final int FEWEST_CHARACTERS = 10;

    /** Share of characters of unknown meaning above which a text layer is useless. */
    private static final double MOSTLY_UNKNOWN = 0.05;

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public boolean recognizes(RawFile file) {
        return file.contains("%PDF-", 1024);
    }

    @Override
    public void read(RawFile file, Transcript transcript) throws UnreadableDocumentException, IOException {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MAX_MEMORY, MAX_MEMORY + MAX_UNPACKED);
        try (PDDocument document = Loader.loadPDF(file.bytes(), "", null, null, memory.streamCache)) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new UnreadableDocumentException(
                        file.name(), Reason.TOO_LARGE, "pages", String.valueOf(MAX_PAGES));
            }
            int characters = 0;
            int unknown = 0;
            int images = 0;
            int number = 0;
            PageMarks marks = new PageMarks();
            HiddenLayers layers = new HiddenLayers(document);
            Unread unread = new Unread();
            for (PDPage page : document.getPages()) {
                PdfPage read = new PdfPage(page, layers);
                read.processPage(page);
                PageText text = read.text();
                unread.page(++number, text);
                Overprint printed = Overprint.of(text.glyphs(), number, marks);
                List<Glyph> glyphs = printed.text();
                characters += glyphs.size();
                unknown += (int) glyphs.stream()
                        .filter(glyph -> glyph.characters().equals(DrawnText.UNKNOWN))
                        .count();
                images += read.images();
                RowLimits limits = RowLimits.of(text.rules(), text.edges(), printed.text());
                write(number, printed, RuledTable.of(file.name(), text.rules()), text.rules(), limits, transcript);
            }
            unread.tell(transcript);
            if (characters == 0 || (images > 0 && characters < number * FEWEST_CHARACTERS)) {
                throw new UnreadableDocumentException(file.name(), Reason.SCANNED, String.valueOf(number));
            }
            if (unknown > characters * MOSTLY_UNKNOWN) {
                throw new UnreadableDocumentException(file.name(), Reason.UNKNOWN_CHARACTERS);
            }
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(file.name(), Reason.ENCRYPTED, e, "PDF");
        }
    }

    private static void write(
            int page,
            Overprint printed,
            List<RuledTable> tables,
            PageRules rules,
            RowLimits limits,
            Transcript transcript)
            throws UnreadableDocumentException {
        List<Glyph> glyphs = OverlongText.withinCells(OverlongText.parted(printed.text()), tables);
        TextInTables text = TextInTables.of(tables, rules.vertical(), glyphs);
        PageWriter writer = new PageWriter(page, limits, transcript);
        for (SheetSide side : SheetSide.of(text.tables(), text.running())) {
            writer.begin(Typesetting.lines(side.text()));
            for (RuledTable table : side.tables()) {
                writer.table(table, text.in(table));
            }
            writer.linesAbove(Double.MAX_VALUE);
        }
        writer.lines(Typesetting.lines(printed.numbers()));
    }

    /** Writes lines and rows in the order in which they stand on the page. */
    private static final class PageWriter {

        private final int page;
        private final RowLimits limits;
        private final Transcript transcript;
        private List<SetLine> lines = List.of();
        private int next;
        private int number;

        PageWriter(int page, RowLimits limits, Transcript transcript) {
            this.page = page;
            this.limits = limits;
            this.transcript = transcript;
        }

        /** Begins a side of the page, on which there are these lines beside its tables. */
        void begin(List<SetLine> ofSide) {
            lines = ofSide;
            next = 0;
        }

        void linesAbove(double depth) throws UnreadableDocumentException {
            while (next < lines.size() && lines.get(next).depth() <= depth) {
                SetLine line = lines.get(next);
                double above = next == 0 ? line.depth() : lines.get(next - 1).depth();
                transcript.add(line.write(position(), transcript).below(limits.between(above, line.depth())));
                next++;
                number++;
            }
        }

        void lines(List<SetLine> more) throws UnreadableDocumentException {
            for (SetLine line : more) {
                transcript.add(line.write(position(), transcript));
                number++;
            }
        }

        void table(RuledTable table, Map<RuledTable.Box, List<Glyph>> glyphs) throws UnreadableDocumentException {
            for (int row = 0; row < table.rows(); row++) {
                linesAbove(table.top(row));
                Position position = position();
                List<Cell> cells = new ArrayList<>();
                for (RuledTable.Box box : table.cells(row)) {
                    List<Text> lines = new ArrayList<>();
                    for (SetLine line : Typesetting.lines(glyphs.getOrDefault(box, List.of()))) {
                        lines.add(line.write(position, transcript).text());
                    }
                    cells.add(new Cell(box.column(), box.columns(), box.rows(), lines, true));
                }
                // A row that is cut so low that nothing of it is left may begin a cell that others share.
                if (cells.stream().anyMatch(cell -> !cell.lines().isEmpty() || cell.rows() > 1)) {
                    transcript.add(new Row(position, cells, table.open(row)));
                    number++;
                }
            }
        }

        private Position position() {
            return new Position(page, number + 1);
        }
    }
}
